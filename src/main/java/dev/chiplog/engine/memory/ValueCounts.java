package dev.chiplog.engine.memory;

import dev.chiplog.query.FacetAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each value of a field occurs in each group of events, by the text of the value; an empty one is none. One thread.
final class ValueCounts {
	private final GroupKeys keys;
	private final Map<Integer, NumberCounts> byGroup = new HashMap<>();
	private final Map<Integer, Integer> known = new HashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> texts = new ArrayList<>();

	/// @param keys the values
	ValueCounts(GroupKeys keys) {
		this.keys = keys;
		numbers.put("", 0);
		texts.add("");
	}

	/// Adds what a group has of a value.
	void add(int group, int value, long count) {
		int number = known.computeIfAbsent(value, fresh -> number(keys.texts(fresh).getFirst()));
		if (number > 0)
			byGroup.computeIfAbsent(group, _ -> new NumberCounts()).add(number, count);
	}

	/// Values of several kinds may have the same text.
	private int number(String text) {
		return numbers.computeIfAbsent(text, fresh -> {
			texts.add(fresh);
			return texts.size() - 1;
		});
	}

	/// The most frequent values in some groups.
	FacetAnswer of(List<Integer> groups, int most) {
		NumberCounts counts = new NumberCounts();
		for (int group : groups) {
			NumberCounts own = byGroup.get(group);
			if (own != null)
				counts.add(own);
		}
		long[] values = counts.numbers();
		return new MostFrequent("", most).of(counts.counts(), i -> texts.get((int) values[i]));
	}
}
