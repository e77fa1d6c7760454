package dev.chiplog.app;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.settings.FilePreferencesStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.SettingsFolder;
import dev.chiplog.workspace.Opening;
import dev.chiplog.workspace.OwnFormats;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// Logs that a command has opened and loaded whole.
final class OpenedLogs implements AutoCloseable {
	private final Opening opening;
	private final Opening.Progress progress;

	private OpenedLogs(Opening opening, Opening.Progress progress) {
		this.opening = opening;
		this.progress = progress;
	}

	/// Loads the logs; what cannot be read among them is told, one sentence a line.
	///
	/// @param zone in which times without a zone are read
	/// @param formats the user's own formats
	/// @param problems where sentences go
	/// @throws IOException with one sentence, when a path does not exist or nothing at all can be read
	static OpenedLogs load(List<Path> paths, ZoneId zone, FormatFolder formats, PrintWriter problems) throws IOException {
		LogPaths.check(paths);
		Preferences preferences = UserPreferences.load(new FilePreferencesStore(SettingsFolder.ofUser()), problems::println);
		OwnFormats own = OwnFormats.of(formats);
		own.problems().forEach(problems::println);
		Opening opening = Opening.of(paths, zone, own.inFront(), preferences::sourceSettings, progress -> {
		});
		try {
			Opening.Progress progress = opening.await();
			progress.problems().forEach(problems::println);
			if (progress.bytesTotal() == 0 && !progress.problems().isEmpty()) {
				opening.close();
				throw new IOException("There is nothing to read.");
			}
			return new OpenedLogs(opening, progress);
		} catch (InterruptedException interrupted) {
			opening.close();
			Thread.currentThread().interrupt();
			throw new IOException("Loading was interrupted.", interrupted);
		}
	}

	/// Tells that an answer is about less than what was named; called once it is written.
	///
	/// @throws IOException with one sentence, when a log was not read to its end
	void checkWhole() throws IOException {
		if (!progress.whole())
			throw new IOException("Not all of the logs could be read; the answer is about what was.");
	}

	/// Answers over everything that was loaded.
	LogEngine engine() {
		return progress.engine();
	}

	/// How long loading took.
	long loadMillis() {
		return progress.millis();
	}

	@Override
	public void close() {
		opening.close();
	}
}
