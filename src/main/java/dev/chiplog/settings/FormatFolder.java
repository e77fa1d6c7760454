package dev.chiplog.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder where users keep the files that describe their own formats, one each, in TOML or JSON.
///
/// Threads: any number may read and save.
public final class FormatFolder {
	private final Path folder;

	/// What stands in a file, not looked into.
	public record FormatText(Path file, String text) {
	}

	/// What is in the folder.
	///
	/// @param texts by the names of their files
	/// @param problems one sentence for each file that cannot be read
	public record Content(List<FormatText> texts, List<String> problems) {
		public Content {
			texts = List.copyOf(texts);
			problems = List.copyOf(problems);
		}
	}

	/// @param folder made when a format is saved for the first time
	public FormatFolder(Path folder) {
		this.folder = folder;
	}

	/// The folder for this user on this system; it need not exist yet.
	public static FormatFolder ofUser() {
		return new FormatFolder(SettingsFolder.ofUser().resolve("formats"));
	}

	/// Where it is.
	public Path path() {
		return folder;
	}

	/// Reads every file whose name ends in `.toml` or `.json`, but for hidden ones; a folder that is not there is empty.
	public Content read() {
		List<FormatText> texts = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		if (!Files.isDirectory(folder))
			return new Content(texts, problems);
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(FormatFolder::isFormat).sorted().toList())
				read(file, texts, problems);
		} catch (IOException unreadable) {
			problems.add("The folder of formats " + folder + " cannot be read; see whether you may.");
		}
		return new Content(texts, problems);
	}

	/// Writes a file of the folder, whole or not at all.
	///
	/// @param name of the file, without a folder
	/// @param replaced the file that goes away for it, of this name or another
	/// @return the file
	/// @throws IOException with one sentence; what was there before is still there
	public synchronized Path save(String name, String text, Optional<Path> replaced) throws IOException {
		Path file = folder.resolve(name);
		if (Files.exists(file) && !replaced.equals(Optional.of(file)))
			throw new IOException("There is a file " + file + " already; give the format another name.");
		try {
			Files.createDirectories(folder);
			Path part = Files.createTempFile(folder, ".format", ".part");
			try {
				Files.writeString(part, text);
				Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
				if (replaced.isPresent() && !replaced.get().equals(file))
					Files.deleteIfExists(replaced.get());
			} finally {
				Files.deleteIfExists(part);
			}
			return file;
		} catch (IOException refused) {
			throw new IOException("The format cannot be saved to " + file + "; see whether you may write there.", refused);
		}
	}

	private static void read(Path file, List<FormatText> texts, List<String> problems) {
		try {
			texts.add(new FormatText(file, Files.readString(file)));
		} catch (CharacterCodingException foreign) {
			problems.add("The format file " + file + " is left out: it is not in UTF-8; save it so.");
		} catch (IOException unreadable) {
			problems.add("The format file " + file + " is left out: it cannot be read; see whether you may.");
		}
	}

	private static boolean isFormat(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return (name.endsWith(".toml") || name.endsWith(".json")) && !name.startsWith(".") && Files.isRegularFile(file);
	}
}
