package dev.chiplog.insight.anomaly;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What each bucket is expected to be, judged by the others; all of it robust, so that what is odd does not become what is expected.
///
/// The plainest of several ways is taken unless another leaves clearly less unexplained: the running median over half of all buckets (J. W.
/// Tukey, "Exploratory Data Analysis", 1977), which a disturbance of up to a quarter of the span does not move; the same with the median
/// of the same hour on other days, or of the same hour and weekday in other weeks, on top (after the seasonal parts of R. B. Cleveland et
/// al., "STL: a seasonal-trend decomposition procedure based on loess", Journal of Official Statistics 6, 1990, with medians for loess);
/// and, for a level that is always on the move, the line of median slope through the buckets around (H. Theil, 1950; P. K. Sen, "Estimates
/// of the regression coefficient based on Kendall's tau", JASA 63, 1968).
///
/// @param values one a bucket; NaN where nothing can be expected
/// @param season the part of the values that repeats
/// @param spread by how many standard deviations of mere chance the buckets usually miss them, at least 1
record Expectation(double[] values, double[] season, double spread) {
	/// Less is unexplained clearly when it is less than so much of what was before.
	private static final double CLEARLY = 0.7;
	private static final int FEWEST = 5;

	static Expectation of(Reading reading, Seasons seasons) {
		int size = reading.values().length;
		Expectation best = judged(reading, level(reading.values(), size / 2), new double[size]);
		for (int period : seasons.periods())
			best = best.or(() -> seasonal(reading, period));
		return best.or(() -> judged(reading, lines(reading.values(), Math.max(11, size / 8)), new double[size]));
	}

	private static Expectation seasonal(Reading reading, int period) {
		double[] level = level(reading.values(), Math.max(2, reading.values().length / 2 / period) * period);
		return judged(reading, level, season(minus(reading.values(), level), period));
	}

	private static Expectation judged(Reading reading, double[] level, double[] season) {
		double[] expected = new double[level.length];
		Arrays.setAll(expected, i -> level[i] + season[i]);
		double[] residuals = minus(reading.values(), expected);
		Arrays.setAll(residuals, i -> residuals[i] * reading.precisions()[i]);
		return new Expectation(expected, season, Math.max(1, Ranks.spread(residuals)));
	}

	/// This one, unless the other is clearly better, which it cannot be when only chance is left unexplained.
	private Expectation or(Supplier<Expectation> another) {
		if (spread * CLEARLY < 1)
			return this;
		Expectation other = another.get();
		return other.spread < spread * CLEARLY ? other : this;
	}

	/// The median of the values around each; at both ends of as many on one side.
	private static double[] level(double[] values, int window) {
		double[] level = new double[values.length];
		Arrays.setAll(level, i -> Ranks.median(around(values, i, window)));
		return level;
	}

	private static double[] around(double[] values, int i, int window) {
		int from = first(values, i, window);
		return Arrays.copyOfRange(values, from, Math.min(values.length, from + window));
	}

	private static int first(double[] values, int i, int window) {
		return Math.clamp(i - window / 2, 0, Math.max(0, values.length - window));
	}

	/// The median of what the other buckets at the same place of their period have.
	private static double[] season(double[] rest, int period) {
		double[] season = new double[rest.length];
		Arrays.setAll(season, i -> Ranks
				.median(IntStream.range(0, rest.length).filter(j -> j != i && (j - i) % period == 0).mapToDouble(j -> rest[j]).toArray()));
		return season;
	}

	/// The line through the values around each, at its place.
	private static double[] lines(double[] values, int window) {
		double[] level = new double[values.length];
		Arrays.setAll(level, i -> line(around(values, i, window), i - first(values, i, window)));
		return level;
	}

	private static double line(double[] values, int at) {
		List<Integer> known = IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).boxed().toList();
		if (known.size() < FEWEST)
			return Double.NaN;
		double[] slopes = known.stream()
				.flatMapToDouble(i -> known.stream().filter(j -> j > i).mapToDouble(j -> (values[j] - values[i]) / (j - i))).toArray();
		double slope = Ranks.median(slopes);
		return Ranks.median(known.stream().mapToDouble(i -> values[i] + slope * (at - i)).toArray());
	}

	private static double[] minus(double[] left, double[] right) {
		double[] difference = new double[left.length];
		Arrays.setAll(difference, i -> left[i] - right[i]);
		return difference;
	}
}
