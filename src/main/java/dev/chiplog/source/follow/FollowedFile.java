package dev.chiplog.source.follow;

import dev.chiplog.source.Followed;
import dev.chiplog.source.spool.Spool;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A file that is written to while it is read: through appending, rotation, truncation, deletion and re-creation one growing source.
///
/// What was read is kept in a spool, so that it stays readable when the file is truncated. Nothing happens by itself: whoever follows asks
/// from time to time ([#poll]). No byte is lost or read twice, as long as it is asked between two truncations, and after the last write
/// before one.
///
/// Where a new life of the file begins, no line end is put between the two: [#borders] tells where, and an event begins there in any case.
/// Raw offsets are offsets into what was read, not into the file. Threads: any number may read and poll.
public final class FollowedFile implements Followed {
	private final Path path;
	private final Path file;
	private final Spool spool;
	private final byte[] buffer = new byte[64 * 1024];
	private final List<Long> borders = new CopyOnWriteArrayList<>();
	private @Nullable Generation generation;
	private long polled;
	private boolean closed;
	private boolean fresh;
	private volatile Instant modified = Instant.EPOCH;
	private volatile Optional<String> problem = Optional.empty();

	private FollowedFile(Path path, Path file, Spool spool) {
		this.path = path;
		this.file = file;
		this.spool = spool;
	}

	/// Begins to follow a file from its first byte; reads nothing of it yet.
	///
	/// @param spools where what was read is kept
	/// @throws IOException with a sentence, when the file cannot be opened
	public static FollowedFile begin(Path path, SpoolFolder spools) throws IOException {
		return begin(path, path, spools);
	}

	/// As above, of a file that is a part of a rotated log.
	///
	/// @param path of the log
	static FollowedFile begin(Path path, Path file, SpoolFolder spools) throws IOException {
		Generation generation;
		try {
			generation = Generation.open(file);
		} catch (NoSuchFileException missing) {
			throw new IOException("There is no file \"" + path + "\".", missing);
		} catch (IOException unreadable) {
			throw new IOException("\"" + path + "\" could not be opened: " + unreadable.getMessage() + ".", unreadable);
		}
		FollowedFile followed = new FollowedFile(path, file, spools.newSpool());
		followed.generation = generation;
		followed.modified = Files.getLastModifiedTime(file).toInstant();
		return followed;
	}

	@Override
	public synchronized boolean poll() throws IOException {
		reach(Long.MAX_VALUE);
		boolean grown = spool.size() > polled;
		polled = spool.size();
		return grown;
	}

	@Override
	public List<Long> borders() {
		return List.copyOf(borders);
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public long size() {
		return spool.size();
	}

	@Override
	public Instant modified() {
		return modified;
	}

	@Override
	public Optional<String> problem() {
		return problem;
	}

	/// {@inheritDoc} Reads on in the file if need be; fewer bytes than asked only at its present end.
	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		if (spool.size() - offset < length)
			reach(offset + length);
		return spool.read(offset, into, at, length);
	}

	@Override
	public synchronized void close() {
		closed = true;
		try {
			if (generation != null)
				generation.close();
		} catch (IOException late) {
			throw new UncheckedIOException("\"" + path + "\" could not be closed.", late);
		}
		generation = null;
		spool.close();
	}

	private synchronized void reach(long wanted) throws IOException {
		try {
			while (spool.size() < wanted && problem.isEmpty() && !closed && step()) {
				// a step at a time
			}
		} catch (IOException unreadable) {
			throw new IOException("\"" + path + "\" could not be read on: " + unreadable.getMessage() + ".", unreadable);
		}
	}

	/// Whether there may be more to do.
	private boolean step() throws IOException {
		Generation now = generation;
		if (now == null)
			return false;
		// asked before the end is read: what is written to a renamed file until then is still taken
		boolean current = now.isAt(file);
		int read = now.read(buffer);
		if (read > 0)
			keep(read);
		else if (read < 0)
			next(now.again());
		else if (!current && Files.exists(file)) {
			Generation successor = Generation.open(file);
			now.close();
			next(successor);
		} else
			return false;
		return true;
	}

	private void next(Generation successor) {
		generation = successor;
		fresh = spool.size() > 0;
	}

	private void keep(int length) throws IOException {
		if (fresh)
			borders.add(spool.size());
		fresh = false;
		if (Files.exists(file))
			modified = Files.getLastModifiedTime(file).toInstant();
		try {
			spool.append(buffer, 0, length);
		} catch (IOException full) {
			problem = Optional.of("\"" + path + "\" was followed only up to byte " + spool.size() + ", because " + full.getMessage() + ".");
		}
	}
}
