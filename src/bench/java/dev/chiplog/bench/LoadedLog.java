package dev.chiplog.bench;

import dev.chiplog.column.Dataset;
import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.ingest.LoadListener;
import dev.chiplog.ingest.Loader;
import dev.chiplog.ingest.Loading;
import dev.chiplog.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A log that was loaded whole in this process, its times read in UTC.
///
/// @param dataset what was loaded
/// @param problems one sentence for each thing that could not be read
public record LoadedLog(Dataset dataset, List<String> problems, Loading loading) implements AutoCloseable {

	/// Loads a file as the program does.
	///
	/// @throws IOException with a sentence, when it cannot be opened
	public static LoadedLog load(Path file) throws IOException, InterruptedException {
		CompletableFuture<Dataset> whole = new CompletableFuture<>();
		CompletableFuture<List<String>> sentences = new CompletableFuture<>();
		Loading loading = Loader.standard().start(List.of(FileSource.open(file)), ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> problems) {
				whole.complete(dataset);
				sentences.complete(problems);
			}
		});
		loading.await();
		return new LoadedLog(whole.join(), sentences.join(), loading);
	}

	/// An engine that has answered nothing yet.
	public MemoryEngine engine() {
		return new MemoryEngine(dataset, ZoneOffset.UTC);
	}

	/// Closes the file; events cannot be read back any more.
	@Override
	public void close() {
		loading.close();
	}
}
