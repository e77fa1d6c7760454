package dev.chiplog.source.unpack;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The name of a member as it stands in an archive.
record MemberName(String name) {

	/// The path of the member below that of its archive, wherever the name points to.
	///
	/// @return empty for hidden files and for what file managers leave in archives
	Optional<Path> below(Path archive) {
		Path path = archive;
		for (String part : name.split("[/\\\\]+")) {
			if (part.isEmpty() || part.equals(".") || part.equals(".."))
				continue;
			if (part.startsWith(".") || part.equals("__MACOSX"))
				return Optional.empty();
			path = path.resolve(valid(path, part));
		}
		return Optional.of(path).filter(member -> !member.equals(archive));
	}

	private static String valid(Path path, String part) {
		try {
			return path.getFileSystem().getPath(part).toString();
		} catch (InvalidPathException foreign) {
			return part.replaceAll("[^\\p{L}\\p{N} ._-]", "_");
		}
	}
}
