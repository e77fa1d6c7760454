package dev.chiplog.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files that are kept open because they were read lately; never many more than a few at once, however many files a dataset has.
///
/// A system gives a program only so many open files (256 on some). Threads: safe for any number of threads.
public final class OpenFiles {
	private static final int MOST = 64;

	private final Map<Path, Opened> byPath = new LinkedHashMap<>(16, 0.75f, true);

	/// A file that is open, and how many threads read it right now.
	private static final class Opened {
		private final FileChannel channel;
		private int readers;

		Opened(FileChannel channel) {
			this.channel = channel;
		}
	}

	/// Reads bytes of a file at a position, opening the file if it is not open.
	///
	/// @return how many were read; -1 behind the end
	int read(Path path, ByteBuffer buffer, long position) throws IOException {
		while (true) {
			Opened opened = borrow(path);
			try {
				return opened.channel.read(buffer, position);
			} catch (ClosedChannelException closed) {
				// an interrupted reader closes the channel under all others, who open it anew
				if (Thread.currentThread().isInterrupted())
					throw closed;
			} finally {
				giveBack(opened);
			}
		}
	}

	/// Closes the file, if it is open.
	synchronized void close(Path path) throws IOException {
		Opened opened = byPath.remove(path);
		if (opened != null)
			opened.channel.close();
	}

	/// How many files are open.
	synchronized int size() {
		return byPath.size();
	}

	private synchronized Opened borrow(Path path) throws IOException {
		Opened opened = byPath.get(path);
		if (opened == null || !opened.channel.isOpen()) {
			closeIdle();
			opened = new Opened(FileChannel.open(path, StandardOpenOption.READ));
			byPath.put(path, opened);
		}
		opened.readers++;
		return opened;
	}

	private synchronized void giveBack(Opened opened) {
		opened.readers--;
	}

	private void closeIdle() throws IOException {
		Iterator<Opened> longestAgoFirst = byPath.values().iterator();
		while (byPath.size() >= MOST && longestAgoFirst.hasNext()) {
			Opened opened = longestAgoFirst.next();
			if (opened.readers == 0) {
				longestAgoFirst.remove();
				opened.channel.close();
			}
		}
	}
}
