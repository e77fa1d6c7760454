package dev.chiplog.engine.memory.pattern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well events are put together: J. Zhu et al., "Tools and Benchmarks for Automated Log Parsing" (ICSE-SEIP 2019).
public final class Grouping {
	private Grouping() {
	}

	/// The share of events whose group has exactly the events of their true group.
	///
	/// @param truth the true group of each event
	/// @param told the group that it was put into
	public static double accuracy(List<?> truth, List<?> told) {
		Map<Object, Set<Integer>> right = groups(truth);
		return groups(told).values().stream().filter(group -> group.equals(right.get(truth.get(group.iterator().next()))))
				.mapToInt(Set::size).sum() / (double) truth.size();
	}

	private static Map<Object, Set<Integer>> groups(List<?> keys) {
		Map<Object, Set<Integer>> groups = new HashMap<>();
		for (int i = 0; i < keys.size(); i++)
			groups.computeIfAbsent(keys.get(i), _ -> new HashSet<>()).add(i);
		return groups;
	}
}
