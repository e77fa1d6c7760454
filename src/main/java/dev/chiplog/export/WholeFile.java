package dev.chiplog.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears under its name only once it is whole: written beside under another name, then renamed.
///
/// Closing it before [#keep], or stopping the program, leaves no trace of it; a file that was there before stays as it was.
public final class WholeFile implements AutoCloseable {
	private final Path target;
	private final Path part;

	private WholeFile(Path target, Path part) {
		this.target = target;
		this.part = part;
	}

	/// Prepares to write the target; a symbolic link is followed, so that the file it names is replaced.
	///
	/// @throws IOException with one sentence, when it is clear already that the target cannot be written
	public static WholeFile beside(Path to) throws IOException {
		Path target = Files.exists(to) ? to.toRealPath() : to.toAbsolutePath().normalize();
		Path folder = target.getParent();
		if (folder == null || (Files.exists(target) && !Files.isRegularFile(target)))
			throw new IOException(to + " is no ordinary file; name a file to write to.");
		if (!Files.isDirectory(folder))
			throw new IOException("There is no folder " + folder + " to write into; make it first or choose another.");
		if (!Files.isWritable(folder))
			throw new IOException("The folder " + folder + " may not be written to; choose another.");
		return new WholeFile(target, folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
	}

	/// Where the file is written before it has its name.
	public Path part() {
		return part;
	}

	/// A buffered stream into the file; its failures are one sentence.
	public OutputStream open() throws IOException {
		// nobody closes the file when the program is interrupted
		part.toFile().deleteOnExit();
		try {
			return new BufferedOutputStream(new Sentences(
					Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)),
					1 << 16);
		} catch (IOException refused) {
			throw failure(refused);
		}
	}

	/// Gives the file its name, in place of one that was there; to be called once its stream is closed.
	public void keep() throws IOException {
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException unsupported) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException refused) {
			throw failure(refused);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(part);
	}

	private IOException failure(IOException cause) {
		String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
		return new IOException(target + " cannot be written" + (reason == null ? "." : ": " + reason + "."), cause);
	}

	/// Turns what the system says into sentences with the file's name.
	private final class Sentences extends OutputStream {
		private final OutputStream out;

		Sentences(OutputStream out) {
			this.out = out;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[]{(byte) one}, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			try {
				out.write(bytes, from, length);
			} catch (IOException full) {
				throw failure(full);
			}
		}

		@Override
		public void close() throws IOException {
			out.close();
		}
	}
}
