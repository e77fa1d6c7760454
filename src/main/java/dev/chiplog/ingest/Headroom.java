package dev.chiplog.ingest;

/// What a load may still take of the heap. One thread.
///
/// The heap that looks used holds garbage too. Only when it looks full is it collected, and then not again before so many bytes are read
/// as were left: the columns of an event are smaller than its text.
final class Headroom {
	/// What answers to questions need once everything is loaded.
	private static final int SHARE_FOR_ANSWERS = 5;
	/// What a window and its answers take at least. A heap with less than twice that has no room for a window anyway, but for a command.
	private static final long WINDOW = 96L << 20;
	private static final long SMALLEST_STRIDE = 1 << 20;

	private final Heap heap;
	private final long reserve;
	private long stride;

	/// The heap of a process.
	interface Heap {
		/// The most that it may grow to, in bytes.
		long most();

		/// How much of that is not used, in bytes; garbage counts as used.
		long free();

		/// Frees garbage.
		void collect();
	}

	/// @param underway how much the blocks that are read and parsed at once take, in bytes
	Headroom(Heap heap, long underway) {
		this.heap = heap;
		long window = heap.most() < 2 * WINDOW ? 0 : WINDOW;
		this.reserve = Math.max(Math.max(heap.most() / SHARE_FOR_ANSWERS, underway), window);
	}

	/// The heap of this process.
	static Heap ofThisProcess() {
		Runtime runtime = Runtime.getRuntime();
		return new Heap() {
			@Override
			public long most() {
				return runtime.maxMemory();
			}

			@Override
			public long free() {
				return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
			}

			@Override
			public void collect() {
				System.gc();
			}
		};
	}

	/// Whether there is room for more.
	///
	/// @param bytesRead how many bytes were read since it was asked last
	boolean isLeft(long bytesRead) {
		stride -= bytesRead;
		if (stride > 0 || heap.free() > reserve)
			return true;
		heap.collect();
		long left = heap.free() - reserve;
		stride = Math.max(left, SMALLEST_STRIDE);
		return left > 0;
	}
}
