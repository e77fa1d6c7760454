package dev.chiplog.app;

import dev.chiplog.settings.FormatFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names the folder of the user's own formats.
final class FormatsOption {

	@Option(names = "--formats", paramLabel = "FOLDER", description = "The folder with the files (.toml, .json) that describe formats of your"
			+ " own; the folder formats beside your settings by default.")
	private @Nullable Path folder;

	/// The folder; the user's own when none was named.
	///
	/// @throws IOException with one sentence, when the named one does not exist
	FormatFolder orUsers() throws IOException {
		Optional<Path> named = named();
		return named.isPresent() ? new FormatFolder(named.get()) : FormatFolder.ofUser();
	}

	/// The folder, if one was named.
	///
	/// @throws IOException with one sentence, when it does not exist
	Optional<Path> named() throws IOException {
		if (folder != null && !Files.isDirectory(folder))
			throw new IOException("There is no folder " + folder + " with formats.");
		return Optional.ofNullable(folder);
	}
}
