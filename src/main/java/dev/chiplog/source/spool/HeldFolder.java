package dev.chiplog.source.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A temporary folder that is held by a file lock, which the system gives up for a program that crashes.
final class HeldFolder {
	/// How the folders' names begin.
	static final String PREFIX = "chiplog-spool-";
	/// The name of the file that is locked.
	static final String LOCK = "lock";

	private final Path path;
	private final FileChannel lockFile;

	private HeldFolder(Path path, FileChannel lockFile) {
		this.path = path;
		this.lockFile = lockFile;
	}

	/// Makes a folder that only this user may read.
	static HeldFolder make(Path parent) throws IOException {
		while (true) {
			Path folder = Files.createTempDirectory(parent, PREFIX + processName() + "-");
			FileChannel lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			FileLock lock = lockFile.tryLock();
			// between making and locking it, another program may have taken it for abandoned
			if (lock != null && Files.exists(folder.resolve(LOCK)))
				return new HeldFolder(folder, lockFile);
			lockFile.close();
		}
	}

	/// Whether this very process made the folder: process numbers come again after a restart, with another time of start.
	static boolean isOfThisProcess(Path folder) {
		return String.valueOf(folder.getFileName()).startsWith(PREFIX + processName() + "-");
	}

	/// Deletes a folder and the files in it.
	static void deleteContents(Path folder) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files)
				if (!file.endsWith(LOCK))
					Files.deleteIfExists(file);
		}
		Files.deleteIfExists(folder.resolve(LOCK));
		Files.deleteIfExists(folder);
	}

	Path path() {
		return path;
	}

	/// Deletes the folder; the files in it must be closed.
	void delete() throws IOException {
		// some systems do not delete a file that is open
		lockFile.close();
		deleteContents(path);
	}

	private static String processName() {
		ProcessHandle process = ProcessHandle.current();
		return process.pid() + "-" + process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
	}
}
