package dev.chiplog.source.encoding;

import java.util.Arrays;

/// Where the chunks of a source begin, in the original and in UTF-8. Threads: safe for any number.
final class ChunkTable {
	private long[] originalBegins = new long[16];
	private long[] begins = new long[16];
	private int size;

	/// How many chunks there are.
	synchronized int size() {
		return size;
	}

	/// Adds a chunk behind the last.
	synchronized void add(int originalLength, int length) {
		if (size + 2 > begins.length) {
			originalBegins = Arrays.copyOf(originalBegins, begins.length * 2);
			begins = Arrays.copyOf(begins, begins.length * 2);
		}
		originalBegins[size + 1] = originalBegins[size] + originalLength;
		begins[size + 1] = begins[size] + length;
		size++;
	}

	/// Behind the last chunk, in UTF-8.
	synchronized long end() {
		return begins[size];
	}

	/// Behind the last chunk, in the original.
	synchronized long originalEnd() {
		return originalBegins[size];
	}

	/// The chunk that holds the byte at an offset before the end.
	synchronized int at(long offset) {
		int found = Arrays.binarySearch(begins, 0, size + 1, offset);
		return found >= 0 ? found : -found - 2;
	}

	synchronized long begin(int chunk) {
		return begins[chunk];
	}

	synchronized long originalBegin(int chunk) {
		return originalBegins[chunk];
	}

	synchronized long length(int chunk) {
		return begins[chunk + 1] - begins[chunk];
	}
}
