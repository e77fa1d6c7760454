package dev.chiplog.source.open;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The files behind what the user names: files, folders, patterns such as `logs/*.log` and `logs/**/*.log`. One thread, one use.
final class NamedFiles {
	private final Map<Path, Path> byRealPath = new LinkedHashMap<>();
	private final List<String> refused = new ArrayList<>();

	/// Adds the files behind a name.
	void add(Path name) {
		try {
			if (Files.isDirectory(name))
				addAll(found(name, _ -> true), "There is no file in the folder \"" + name + "\".");
			else if (!Files.exists(name) && isPattern(name.toString()))
				addMatching(name);
			else
				addFile(name);
		} catch (IOException unreadable) {
			refused.add(sentence(name, unreadable));
		}
	}

	/// The files, each once, in the order of the names, those of a folder in the order of their paths.
	List<Path> files() {
		return List.copyOf(byRealPath.values());
	}

	/// One sentence for each name behind which there is nothing.
	List<String> refused() {
		return List.copyOf(refused);
	}

	/// What cannot be read, as a sentence that names it.
	static String sentence(Path name, IOException failure) {
		String message = failure.getMessage();
		return message != null && message.contains("\"") ? message : "\"" + name + "\" could not be read: " + message + ".";
	}

	private void addMatching(Path pattern) throws IOException {
		int fixed = 0;
		while (!isPattern(pattern.getName(fixed).toString()))
			fixed++;
		Path root = pattern.getRoot() == null ? Path.of("") : pattern.getRoot();
		for (int i = 0; i < fixed; i++)
			root = root.resolve(pattern.getName(i));
		String rest = pattern.subpath(fixed, pattern.getNameCount()).toString().replace('\\', '/');
		PathMatcher deep = root.getFileSystem().getPathMatcher("glob:" + rest);
		// two stars stand for no folder, too
		PathMatcher flat = root.getFileSystem().getPathMatcher("glob:" + rest.replace("**/", ""));
		Path folder = root;
		List<Path> files = Files.isDirectory(root) || root.toString().isEmpty()
				? found(root,
						file -> deep.matches(folder.relativize(file)) || rest.startsWith("**/") && flat.matches(folder.relativize(file)))
				: List.of();
		addAll(files, "No file matches \"" + pattern + "\".");
	}

	private void addAll(List<Path> files, String none) throws IOException {
		for (Path file : files)
			addFile(file);
		if (files.isEmpty())
			refused.add(none);
	}

	private void addFile(Path file) throws IOException {
		byRealPath.putIfAbsent(Files.exists(file) ? file.toRealPath() : file, file);
	}

	private List<Path> found(Path folder, Predicate<Path> wanted) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
				return isHidden(inner) && !inner.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (!isHidden(file) && Files.isRegularFile(file) && wanted.test(file))
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
		return files;
	}

	private static boolean isHidden(Path path) {
		Path name = path.getFileName();
		return name != null && name.toString().startsWith(".") && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
	}

	private static boolean isPattern(String name) {
		return name.contains("*") || name.contains("?") || name.contains("{") || name.contains("[");
	}
}
