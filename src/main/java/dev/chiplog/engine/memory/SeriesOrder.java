package dev.chiplog.engine.memory;

import dev.chiplog.query.Histogram.Series;
import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Puts the series of a histogram in order: levels by severity, others by their totals, and events without a value at the end.
///
/// @param byLevel whether the names are levels
/// @param most how many series are wanted; of more the smallest are added up under the name `other`
record SeriesOrder(boolean byLevel, int most) {
	private static final String OTHER = "other";

	List<Series> ordered(Map<String, long[]> counts) {
		Comparator<String> order = Comparator.comparing(String::isEmpty);
		List<String> names = new ArrayList<>(counts.keySet());
		names.sort(byLevel
				? order.thenComparingInt(SeriesOrder::severity).thenComparing(Comparator.naturalOrder())
				: order.thenComparing(Comparator.comparingLong((String name) -> total(counts, name)).reversed())
						.thenComparing(Comparator.naturalOrder()));
		List<Series> series = new ArrayList<>();
		int named = names.size() > most ? most - 1 : names.size();
		for (String name : names.subList(0, named))
			series.add(series(name, counts.getOrDefault(name, new long[0])));
		if (named < names.size())
			series.add(series(OTHER, sum(names.subList(named, names.size()).stream().map(counts::get).toList())));
		return series;
	}

	private static int severity(String name) {
		return Level.ofWord(name).map(Level::ordinal).orElse(Level.values().length);
	}

	private static long total(Map<String, long[]> counts, String name) {
		return Arrays.stream(counts.getOrDefault(name, new long[0])).sum();
	}

	private static long[] sum(List<long[]> parts) {
		long[] sums = new long[parts.getFirst().length];
		for (long[] part : parts)
			for (int i = 0; i < sums.length; i++)
				sums[i] += part[i];
		return sums;
	}

	private static Series series(String name, long[] counts) {
		return new Series(name, Arrays.stream(counts).boxed().toList());
	}
}
