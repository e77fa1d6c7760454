package dev.chiplog.engine.memory;

import java.util.Arrays;

/// Growing lists of ints that lie chunk by chunk in one pool, so that adding to any of many lists takes a store and hardly any memory is
/// copied. One thread.
final class IntLists {
	private static final int PAGE_DIGITS = 15;
	private static final int IN_PAGE = (1 << PAGE_DIGITS) - 1;
	private static final int LEAST_DIGITS = 2;
	private static final int MOST_DIGITS = 10;

	private final int chunkDigits;
	private final int inChunk;
	private int[][] pages = new int[4][];
	/// The chunk before each chunk of the same list; 0 for none, since no list has the first.
	private int[] before = new int[64];
	private int chunks = 1;
	/// By list, behind its last number; at the beginning of a chunk when a new one is needed.
	private final int[] ends;

	/// @param lists how many lists
	/// @param numbers about how many numbers all of them will have
	IntLists(int lists, long numbers) {
		long each = numbers / Math.max(lists, 1) / 2;
		chunkDigits = Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(each), LEAST_DIGITS, MOST_DIGITS);
		inChunk = (1 << chunkDigits) - 1;
		ends = new int[lists];
	}

	/// Adds a number to a list.
	void add(int list, int number) {
		int at = ends[list];
		if ((at & inChunk) == 0)
			at = chunk(at);
		pages[at >>> PAGE_DIGITS][at & IN_PAGE] = number;
		ends[list] = at + 1;
	}

	/// The beginning of a new chunk.
	///
	/// @param end behind the chunk before it in the same list; 0 for none
	private int chunk(int end) {
		int begin = Math.multiplyExact(chunks, inChunk + 1);
		int page = begin >>> PAGE_DIGITS;
		if (page == pages.length)
			pages = Arrays.copyOf(pages, pages.length * 2);
		if (pages[page] == null)
			pages[page] = new int[1 << PAGE_DIGITS];
		if (chunks == before.length)
			before = Arrays.copyOf(before, before.length * 2);
		before[chunks++] = end == 0 ? 0 : end - 1 >>> chunkDigits;
		return begin;
	}

	/// How many numbers a list has.
	int size(int list) {
		int size = 0;
		for (int end = ends[list]; end > 0; end = endBefore(end))
			size += inChunk(end);
		return size;
	}

	/// Copies the numbers of a list, in any order, into an array from an index on.
	///
	/// @return behind the last one there
	int copy(int list, int[] into, int at) {
		int to = at;
		for (int end = ends[list]; end > 0; end = endBefore(end)) {
			int count = inChunk(end);
			int from = end - count;
			System.arraycopy(pages[from >>> PAGE_DIGITS], from & IN_PAGE, into, to, count);
			to += count;
		}
		return to;
	}

	/// How many numbers the chunk has that ends there.
	private int inChunk(int end) {
		return (end - 1 & inChunk) + 1;
	}

	/// Behind the chunk before the one that ends there; 0 when it is the first of its list.
	private int endBefore(int end) {
		int chunk = before[end - 1 >>> chunkDigits];
		return chunk == 0 ? 0 : chunk + 1 << chunkDigits;
	}
}
