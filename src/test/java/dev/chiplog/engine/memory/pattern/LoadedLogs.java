package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.ingest.LoadListener;
import dev.chiplog.ingest.Loader;
import dev.chiplog.ingest.Loading;
import dev.chiplog.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Files loaded for a test; keeps every snapshot, the last of which is whole.
final class LoadedLogs implements AutoCloseable {
	private final List<Dataset> snapshots = new ArrayList<>();
	private final Loading loading;

	LoadedLogs(Loader loader, List<Path> files) throws IOException, InterruptedException {
		List<FileSource> sources = new ArrayList<>();
		for (Path file : files)
			sources.add(FileSource.open(file));
		loading = loader.start(sources, ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
				snapshots.add(dataset);
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> problems) {
				snapshots.add(dataset);
			}
		});
		loading.await();
	}

	List<Dataset> snapshots() {
		return snapshots;
	}

	Dataset whole() {
		return snapshots.getLast();
	}

	@Override
	public void close() {
		loading.close();
	}
}
