package dev.chiplog.engine.memory.search;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.util.List;

/// The bytes of some events of a segment that follow each other.
///
/// @param first the slot of the first event
/// @param behind the slot behind the last event
/// @param start the offset of the first event in its source
/// @param bytes holds the events at its beginning
/// @param length how many bytes the events have
record Piece(Segment segment, int first, int behind, long start, byte[] bytes, int length) {

	/// Where the slot's event begins in [#bytes].
	int from(int slot) {
		return (int) (segment.offsets().get(slot) - start);
	}

	/// Where the slot's event ends in [#bytes].
	int to(int slot) {
		return (int) (segment.end(slot) - start);
	}

	/// The candidates in this piece whose events hold one of the needles.
	RowSet holding(List<Needle> needles, RowSet candidates) {
		long[] words = new long[(segment.size() + 63) >>> 6];
		for (Needle needle : needles)
			mark(needle, candidates, words);
		return RowSet.ofWords(words, segment.size());
	}

	/// What is found may reach over the end of an event, so the event is searched once more by itself from there on.
	private void mark(Needle needle, RowSet candidates, long[] words) {
		int slot = first;
		int found = needle.find(bytes, 0, length);
		while (found >= 0) {
			slot = slotAt(slot, found);
			int end = to(slot);
			if (candidates.contains(slot) && needle.find(bytes, found, end) >= 0)
				words[slot >>> 6] |= 1L << slot;
			found = needle.find(bytes, end, length);
		}
	}

	/// The slot whose event holds a place, at or behind a slot; the steps double, as hits are either close to each other or far apart.
	private int slotAt(int from, int place) {
		int low = from;
		int step = 1;
		while (low + step < behind && from(low + step) <= place) {
			low += step;
			step *= 2;
		}
		int high = Math.min(low + step, behind);
		while (low + 1 < high) {
			int middle = (low + high) >>> 1;
			if (from(middle) <= place)
				low = middle;
			else
				high = middle;
		}
		return low;
	}
}
