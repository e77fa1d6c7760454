package dev.chiplog.engine.memory;

import java.util.List;

/// How often each value occurs among some events of a segment.
///
/// @param texts the values as text, each once
/// @param counts how many events have the text of the same index
record ValueCounts(List<String> texts, long[] counts) {

	/// Counts the keys of a segment.
	static ValueCounts of(SegmentKeys keys) {
		long[] counts = new long[keys.texts().size()];
		for (int key : keys.keys())
			if (key != SegmentKeys.ABSENT)
				counts[key]++;
		return new ValueCounts(keys.texts(), counts);
	}

	/// An estimate of the heap that it takes, in bytes.
	long bytes() {
		return 64 + 16L * counts.length;
	}
}
