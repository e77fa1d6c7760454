package dev.chiplog.ingest;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Byte arrays that are used again, because fresh ones cost page faults. Threads: safe for any number.
final class BufferPool {
	private static final int KEPT_SIZE = 8 * 1024 * 1024;

	private final ConcurrentLinkedQueue<byte[]> idle = new ConcurrentLinkedQueue<>();

	/// An array of at least the length, with anything in it.
	byte[] take(int length) {
		byte @Nullable [] buffer = idle.poll();
		return buffer != null && buffer.length >= length ? buffer : new byte[length];
	}

	/// Lets go of the arrays that nobody uses.
	void rest() {
		idle.clear();
	}

	/// Takes an array back.
	void giveBack(byte[] buffer) {
		if (buffer.length <= KEPT_SIZE)
			idle.add(buffer);
	}
}
