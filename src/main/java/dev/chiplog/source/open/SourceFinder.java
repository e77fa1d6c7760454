package dev.chiplog.source.open;

import dev.chiplog.source.Input;
import dev.chiplog.source.spool.SpoolFolder;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Turns what the user names (files, folders, patterns such as `logs/*.log`) into sources. One thread, one use.
public final class SourceFinder {
	private final List<Input> sources = new ArrayList<>();
	private final List<String> refused = new ArrayList<>();
	private final Set<Path> seen = new HashSet<>();
	private final SourceOpener opener;

	/// What was found.
	///
	/// @param sources in the order of the names, folders in the order of their paths; each file once
	/// @param refused one sentence for each thing that cannot be read
	public record Found(List<Input> sources, List<String> refused) {
		public Found {
			sources = List.copyOf(sources);
			refused = List.copyOf(refused);
		}
	}

	private SourceFinder(SpoolFolder spools, Function<Path, Optional<Charset>> encodings) {
		this.opener = new SourceOpener(spools, encodings);
	}

	/// Opens the files behind the names; what cannot be opened is told and left out.
	public static Found find(List<Path> names) {
		return find(names, SpoolFolder.standard(), _ -> Optional.empty());
	}

	/// As above.
	///
	/// @param spools where compressed files are unpacked to
	/// @param encodings the encoding that the user chose for the path of a source; empty where it is to be found out
	public static Found find(List<Path> names, SpoolFolder spools, Function<Path, Optional<Charset>> encodings) {
		SourceFinder finder = new SourceFinder(spools, encodings);
		names.forEach(finder::add);
		return new Found(finder.sources, finder.refused);
	}

	private void add(Path name) {
		try {
			if (Files.isDirectory(name))
				addFolder(name);
			else if (!Files.exists(name) && isPattern(name))
				addMatching(name);
			else
				addFile(name);
		} catch (IOException unreadable) {
			refused.add(sentence(name, unreadable));
		}
	}

	private void addFolder(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
				return isHidden(inner) && !inner.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!isHidden(file) && Files.isRegularFile(file))
					files.add(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				refused.add(sentence(file, failure));
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(null);
		for (Path file : files)
			addFileOrTell(file);
		if (files.isEmpty())
			refused.add("There is no file in the folder \"" + folder + "\".");
	}

	private void addMatching(Path pattern) throws IOException {
		Path folder = pattern.getParent() == null ? Path.of("") : pattern.getParent();
		List<Path> files = new ArrayList<>();
		if (Files.isDirectory(folder))
			try (DirectoryStream<Path> matching = Files.newDirectoryStream(folder, String.valueOf(pattern.getFileName()))) {
				matching.forEach(files::add);
			}
		files.removeIf(file -> !Files.isRegularFile(file));
		files.sort(null);
		for (Path file : files)
			addFileOrTell(file);
		if (files.isEmpty())
			refused.add("No file matches \"" + pattern + "\".");
	}

	private void addFileOrTell(Path file) {
		try {
			addFile(file);
		} catch (IOException unreadable) {
			refused.add(sentence(file, unreadable));
		}
	}

	private void addFile(Path file) throws IOException {
		Path real = Files.exists(file) ? file.toRealPath() : file;
		if (!seen.add(real))
			return;
		sources.add(opener.open(file));
	}

	private static boolean isHidden(Path path) {
		Path name = path.getFileName();
		return name != null && name.toString().startsWith(".") && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
	}

	private static boolean isPattern(Path name) {
		String last = String.valueOf(name.getFileName());
		return last.contains("*") || last.contains("?") || last.contains("{") || last.contains("[");
	}

	private static String sentence(Path name, IOException failure) {
		String message = failure.getMessage();
		return message != null && message.contains("\"") ? message : "\"" + name + "\" could not be read: " + message + ".";
	}
}
