package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.settings.FormatFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The option that names the folder of the user's own formats.
final class FormatsOption {
	static final Option<Path> FORMATS = Option.of("--formats", "FOLDER", "The folder with the files (.toml, .json) that describe formats of"
			+ " your own; the folder formats beside your settings by default.", Arguments::path);

	private FormatsOption() {
	}

	/// The folder; the user's own when none is named.
	///
	/// @throws IOException with one sentence, when the named one does not exist
	static FormatFolder orUsers(Arguments given) throws IOException {
		Optional<Path> named = named(given);
		return named.isPresent() ? new FormatFolder(named.get()) : FormatFolder.ofUser();
	}

	/// The folder, if one is named.
	///
	/// @throws IOException with one sentence, when it does not exist
	static Optional<Path> named(Arguments given) throws IOException {
		Optional<Path> folder = given.value(FORMATS);
		if (folder.isPresent() && !Files.isDirectory(folder.get()))
			throw new IOException("There is no folder " + folder.get() + " with formats.");
		return folder;
	}
}
