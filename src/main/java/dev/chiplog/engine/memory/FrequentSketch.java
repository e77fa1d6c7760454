package dev.chiplog.engine.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Finds the frequent among any number of texts with a few counters (J. Misra and D. Gries, "Finding Repeated Elements", 1982): when all are
/// taken and another text comes, each loses one.
///
/// A text that occurs more than once in `size` times has a counter in the end, which is at most [#lost] too low. Two sketches add up to one of
/// both, as good (P. Agarwal et al., "Mergeable Summaries", PODS 2012). One thread.
final class FrequentSketch {
	private final int size;
	private final Map<String, Long> counters = new HashMap<>();
	private long total;
	private long lost;

	/// @param size how many counters there are
	FrequentSketch(int size) {
		this.size = size;
	}

	/// Counts a text.
	void add(String text) {
		total++;
		counters.merge(text, 1L, Long::sum);
		if (counters.size() > size)
			lose(1);
	}

	/// Counts what another sketch of as many counters has counted.
	FrequentSketch and(FrequentSketch other) {
		total += other.total;
		lost += other.lost;
		other.counters.forEach((text, count) -> counters.merge(text, count, Long::sum));
		if (counters.size() > size) {
			long[] counts = counters.values().stream().mapToLong(Long::longValue).toArray();
			Arrays.sort(counts);
			lose(counts[counts.length - size - 1]);
		}
		return this;
	}

	private void lose(long amount) {
		lost += amount;
		counters.values().removeIf(count -> count <= amount);
		counters.replaceAll((_, count) -> count - amount);
	}

	/// How many texts were counted.
	long total() {
		return total;
	}

	/// Whether no counter is too low.
	boolean isExact() {
		return lost == 0;
	}

	/// What may occur more often than so many times, with what is counted of it.
	Map<String, Long> above(long least) {
		Map<String, Long> above = new HashMap<>(counters);
		above.values().removeIf(count -> count + lost <= least);
		return above;
	}
}
