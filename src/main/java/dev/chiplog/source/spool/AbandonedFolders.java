package dev.chiplog.source.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/// Spool folders that a program left behind when it crashed: their lock is held by nobody any more.
final class AbandonedFolders {
	/// A folder without a lock may be one that another program is just making.
	private static final Duration MAKING = Duration.ofMinutes(1);

	private AbandonedFolders() {
	}

	/// Deletes those under the parent that can be deleted; others may belong to other users.
	static void delete(Path parent) {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, HeldFolder.PREFIX + "*")) {
			for (Path folder : folders)
				// opening a lock file of our own and closing it again would give up the lock
				if (!HeldFolder.isOfThisProcess(folder))
					deleteUnlessHeld(folder);
		} catch (IOException unreadable) {
			// what cannot be listed cannot be cleaned; the next start tries again
			return;
		}
	}

	private static void deleteUnlessHeld(Path folder) {
		Path lockFile = folder.resolve(HeldFolder.LOCK);
		try {
			if (Files.exists(lockFile)) {
				try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
					if (lock != null)
						HeldFolder.deleteContents(folder);
				}
			} else if (Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(MAKING)))
				HeldFolder.deleteContents(folder);
		} catch (IOException notOurs) {
			// another user's folder, or one that its owner deletes at this moment
			return;
		}
	}
}
