package dev.chiplog.source.follow;

import dev.chiplog.source.FileSource;
import dev.chiplog.source.Followed;
import dev.chiplog.source.Follower;
import dev.chiplog.source.Source;
import dev.chiplog.source.rotation.RotatedPart;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Follows plain files; of a rotated log only the part that is written to now.
///
/// @param spools where what was read is kept
public record FileFollower(SpoolFolder spools) implements Follower {
	private static final int COMPARED = 16 * 1024;

	@Override
	public Optional<Followed> follow(Source source) throws IOException {
		return switch (source) {
			case FileSource file -> Optional.of(begin(file, file.path()));
			case RotatedPart(Path path, FileSource live) when live.file().equals(path) -> Optional.of(begin(live, path));
			default -> Optional.empty();
		};
	}

	private Followed begin(FileSource file, Path path) throws IOException {
		FollowedFile followed = FollowedFile.begin(path, file.file(), spools);
		long size = file.size();
		if (isSame(file, followed, 0) && isSame(file, followed, Math.max(0, size - COMPARED)))
			return followed;
		followed.close();
		throw new IOException("\"" + path + "\" is another file than the one that was opened: reload it to follow it.");
	}

	private static boolean isSame(FileSource file, FollowedFile followed, long offset) throws IOException {
		int length = (int) Math.min(COMPARED, file.size() - offset);
		byte[] known = new byte[length];
		byte[] now = new byte[length];
		int read = file.read(offset, known, 0, length);
		return read == length && followed.read(offset, now, 0, length) == length && Arrays.equals(known, now);
	}
}
