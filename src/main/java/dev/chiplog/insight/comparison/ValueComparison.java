package dev.chiplog.insight.comparison;

import dev.chiplog.insight.measure.SharedBins;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares the texts of a field, none of whose sides is empty.
///
/// The values with the largest shares of both sides have a bin each, all others one together, as have those that
/// no side has ten times: with a bin for each of very many values two samples of one distribution would seem to differ.
///
/// @param a the values of A, with the first [#MOST_BINS] of B among those listed
/// @param b the values of B, with the first of A
record ValueComparison(String field, FacetAnswer a, FacetAnswer b) {
	/// How many values have a bin of their own.
	static final int MOST_BINS = 20;
	private static final int LEAST_EVENTS = 10;

	ValueChange change() {
		List<String> values = frequent();
		SharedBins bins = new SharedBins(counts(a, values), counts(b, values));
		boolean agreed = top(a).equals(top(b));
		int most = mostChanged(bins, values.size());
		String changed = most < 0 ? top(b) : values.get(most);
		return new ValueChange(field, told(a, agreed ? changed : top(a)), told(b, agreed ? changed : top(b)), bins.populationStability(),
				Band.of(bins), bins.jensenShannon(), bars(bins, values), grown(bins, values));
	}

	private List<String> frequent() {
		return Stream.concat(a.values().stream().limit(MOST_BINS), b.values().stream().limit(MOST_BINS)).map(FacetValue::value).distinct()
				.filter(value -> Math.max(count(a, value), count(b, value)) >= LEAST_EVENTS)
				.sorted(Comparator.comparingDouble((String value) -> -share(a, value) - share(b, value)).thenComparing(value -> value))
				.limit(MOST_BINS).toList();
	}

	/// One a value, and the others together where there are some.
	private List<Long> counts(FacetAnswer side, List<String> values) {
		List<Long> counts = new ArrayList<>();
		long rest = side.having();
		for (String value : values) {
			counts.add(count(side, value));
			rest -= counts.getLast();
		}
		if (a.distinct() > values.size() || b.distinct() > values.size())
			counts.add(rest);
		return counts;
	}

	private static int mostChanged(SharedBins bins, int values) {
		int grown = bins.mostChanged(true);
		int shrunk = bins.mostChanged(false);
		if (grown < 0 || grown >= values)
			return shrunk >= values ? -1 : shrunk;
		return grown;
	}

	private static ValueChange.Values told(FacetAnswer side, String value) {
		return new ValueChange.Values(side.having(), side.distinct(), value, share(side, value));
	}

	/// All others together would only dwarf the rest.
	private static List<Bar> bars(SharedBins bins, List<String> values) {
		List<Bar> bars = new ArrayList<>();
		for (int bin = 0; bin < values.size(); bin++)
			bars.add(new Bar(values.get(bin), bins.shareA(bin), bins.shareB(bin)));
		return bars;
	}

	private @Nullable Filter grown(SharedBins bins, List<String> values) {
		int grown = bins.mostChanged(true);
		return grown < 0 || grown >= values.size() ? null : new Filter.Compare(field, Operator.EQUAL, values.get(grown));
	}

	private static String top(FacetAnswer side) {
		return side.values().getFirst().value();
	}

	private static double share(FacetAnswer side, String value) {
		return (double) count(side, value) / side.having();
	}

	private static long count(FacetAnswer side, String value) {
		return side.values().stream().filter(each -> each.value().equals(value)).mapToLong(FacetValue::count).findFirst().orElse(0);
	}
}
