package dev.chiplog.insight.comparison;

import dev.chiplog.insight.measure.Quantiles;
import dev.chiplog.query.Distribution;
import dev.chiplog.query.NumberTally;
import dev.chiplog.query.Scale;
import dev.chiplog.record.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// Spreads the numbers of two sides over the same bars.
///
/// Few numbers have a bar each. More share bars of equal width between the 0.5th and the 99.5th percentile of both sides, the outermost
/// with all beyond; on a logarithmic scale where the numbers reach over more than two powers of ten. There are as many bars as the Rice rule
/// asks for, twice the cube root of the number of events, of the side that has fewer.
final class NumberBars {
	private static final int FEW_NUMBERS = 20;
	private static final int LEAST_BARS = 8;
	private static final int MOST_BARS = 40;
	private static final double OUTSIDE = 0.005;
	private static final double WIDE = 100;
	private static final MathContext THREE_DIGITS = new MathContext(3);

	private NumberBars() {
	}

	/// The bars, from the smallest numbers up.
	///
	/// @param a not empty
	/// @param b not empty
	static List<Bar> of(NumberTally a, NumberTally b) {
		TreeSet<Double> few = new TreeSet<>();
		Arrays.stream(a.values()).limit(FEW_NUMBERS + 1L).forEach(few::add);
		Arrays.stream(b.values()).limit(FEW_NUMBERS + 1L).forEach(few::add);
		return few.size() <= FEW_NUMBERS ? single(a, b, new ArrayList<>(few)) : ranges(a, b);
	}

	private static List<Bar> single(NumberTally a, NumberTally b, List<Double> numbers) {
		return numbers.stream().map(number -> new Bar(new Value.Decimal(number).asText(), share(a, number), share(b, number))).toList();
	}

	private static double share(NumberTally tally, double number) {
		int at = Arrays.binarySearch(tally.values(), number);
		return at < 0 ? 0 : (double) tally.counts()[at] / tally.total();
	}

	private static List<Bar> ranges(NumberTally a, NumberTally b) {
		double low = Math.min(new Quantiles(a).interpolated(OUTSIDE), new Quantiles(b).interpolated(OUTSIDE));
		double high = Math.max(new Quantiles(a).interpolated(1 - OUTSIDE), new Quantiles(b).interpolated(1 - OUTSIDE));
		Scale scale = low > 0 && high / low > WIDE ? Scale.LOGARITHMIC : Scale.LINEAR;
		int count = (int) Math.clamp(2 * Math.cbrt((double) Math.min(a.total(), b.total())), LEAST_BARS, MOST_BARS);
		Distribution grid = new Distribution(low, high, scale, Collections.nCopies(count, 0L));
		double[] sharesA = shares(a, grid);
		double[] sharesB = shares(b, grid);
		List<Bar> bars = new ArrayList<>();
		for (int bar = 0; bar < count; bar++)
			bars.add(new Bar(rounded(grid.edge(bar)) + " – " + rounded(grid.edge(bar + 1)), sharesA[bar], sharesB[bar]));
		return bars;
	}

	private static double[] shares(NumberTally tally, Distribution grid) {
		double[] shares = new double[grid.counts().size()];
		double total = tally.total();
		int bar = 0;
		for (int i = 0; i < tally.values().length; i++) {
			while (bar < shares.length - 1 && tally.values()[i] >= grid.edge(bar + 1))
				bar++;
			shares[bar] += tally.counts()[i] / total;
		}
		return shares;
	}

	private static String rounded(double number) {
		return new Value.Decimal(new BigDecimal(number).round(THREE_DIGITS).doubleValue()).asText();
	}
}
