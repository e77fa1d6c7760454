package dev.chiplog.insight.comparison;

import dev.chiplog.insight.measure.KolmogorovSmirnov;
import dev.chiplog.insight.measure.Quantiles;
import dev.chiplog.insight.measure.SharedBins;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Compares the numbers of a field, none of whose sides is empty.
record NumberComparison(String field, NumberTally a, NumberTally b) {
	/// A field of so few numbers is compared number by number.
	private static final int FEW_NUMBERS = 20;
	private static final int DECILES = 10;
	private static final double TOP = 0.95;

	NumberChange change() {
		List<Double> borders = borders();
		SharedBins bins = new SharedBins(counts(a, borders), counts(b, borders));
		return new NumberChange(field, numbers(a), numbers(b), bins.populationStability(), Band.of(bins), KolmogorovSmirnov.distance(a, b),
				NumberBars.of(a, b), grown(bins, borders));
	}

	/// The last number of each bin but the last, which has no end.
	private List<Double> borders() {
		TreeSet<Double> all = new TreeSet<>();
		if (a.values().length <= FEW_NUMBERS && b.values().length <= FEW_NUMBERS)
			DoubleStream.concat(DoubleStream.of(a.values()), DoubleStream.of(b.values())).forEach(all::add);
		if (all.isEmpty() || all.size() > FEW_NUMBERS) {
			Quantiles quantiles = new Quantiles(a);
			return IntStream.range(1, DECILES).mapToObj(decile -> quantiles.reached((double) decile / DECILES)).distinct().toList();
		}
		all.removeLast();
		return List.copyOf(all);
	}

	private static List<Long> counts(NumberTally tally, List<Double> borders) {
		long[] counts = new long[borders.size() + 1];
		int bin = 0;
		for (int i = 0; i < tally.values().length; i++) {
			while (bin < borders.size() && tally.values()[i] > borders.get(bin))
				bin++;
			counts[bin] += tally.counts()[i];
		}
		return Arrays.stream(counts).boxed().toList();
	}

	private static NumberChange.Numbers numbers(NumberTally tally) {
		Quantiles quantiles = new Quantiles(tally);
		return new NumberChange.Numbers(tally.total(), quantiles.interpolated(0.5), quantiles.interpolated(TOP), tally.values().length);
	}

	/// The bin that grew most, from its first number of B to its last.
	private @Nullable Filter grown(SharedBins bins, List<Double> borders) {
		int bin = bins.mostChanged(true);
		if (bin < 0)
			return null;
		List<Double> inside = new ArrayList<>();
		for (double value : b.values())
			if ((bin == 0 || value > borders.get(bin - 1)) && (bin == borders.size() || value <= borders.get(bin)))
				inside.add(value);
		if (inside.size() == 1)
			return new Filter.Compare(field, Operator.EQUAL, new Value.Decimal(inside.getFirst()).asText());
		return FilterEdit.range(new Filter.Everything(), field, bin == 0 ? null : inside.getFirst(),
				bin == borders.size() ? null : inside.getLast());
	}
}
