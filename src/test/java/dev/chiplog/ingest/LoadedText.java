package dev.chiplog.ingest;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.record.Event;
import dev.chiplog.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// Loads texts as sources, for tests of what comes out.
final class LoadedText {

	private LoadedText() {
	}

	/// The events of a source of this text that lies in the folder, times with no zone in UTC.
	static List<Event> events(Loader loader, Path folder, String name, String text) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve(name), text);
		AtomicReference<Dataset> loaded = new AtomicReference<>();
		Loading loading = loader.start(List.of(FileSource.open(file)), ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
				// only the end counts here
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> problems) {
				loaded.set(dataset);
			}
		});
		loading.await();
		List<Event> events = new ArrayList<>();
		Dataset dataset = Objects.requireNonNull(loaded.get());
		for (Segment segment : dataset.segments())
			for (int slot = 0; slot < segment.size(); slot++)
				events.add(dataset.text().event(segment, slot));
		loading.close();
		return events;
	}
}
