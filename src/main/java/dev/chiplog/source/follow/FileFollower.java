package dev.chiplog.source.follow;

import dev.chiplog.source.FileSource;
import dev.chiplog.source.Followed;
import dev.chiplog.source.Follower;
import dev.chiplog.source.Source;
import dev.chiplog.source.rotation.RotatedPart;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Follows plain files; of a rotated log only the part that is written to now.
///
/// @param spools where what was read is kept
public record FileFollower(SpoolFolder spools) implements Follower {
	@Override
	public Optional<Followed> follow(Source source) throws IOException {
		return switch (source) {
			case FileSource file -> Optional.of(FollowedFile.begin(file.path(), file.file(), spools));
			case RotatedPart(Path path, FileSource live) when live.file().equals(path) ->
				Optional.of(FollowedFile.begin(path, live.file(), spools));
			default -> Optional.empty();
		};
	}
}
