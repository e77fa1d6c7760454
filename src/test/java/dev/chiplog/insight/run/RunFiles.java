package dev.chiplog.insight.run;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.workspace.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Logs that a test writes into a folder and has searched for runs.
final class RunFiles {
	private final Path folder;
	private final List<Path> files = new ArrayList<>();

	RunFiles(Path folder) {
		this.folder = folder;
	}

	RunFiles with(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		files.add(Files.writeString(file, text));
		return this;
	}

	RunReport find() throws InterruptedException {
		return find(new Filter.Everything());
	}

	RunReport find(Filter filter) throws InterruptedException {
		return find(files, filter);
	}

	static RunReport find(List<Path> paths, Filter filter) throws InterruptedException {
		try (Opening opening = Opening.of(paths, ZoneOffset.UTC, List.of(), _ -> SourceSettings.NONE, _ -> {
		})) {
			return new TrainingRuns(filter).find(opening.await().engine(), new Cancellation());
		}
	}
}
