package dev.chiplog.insight.anomaly;

import dev.chiplog.query.TrendAnswer.Point;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A measure of each bucket on a scale on which chance spreads it equally, however many events there are.
///
/// Counts become `2 √(n + 3/8)` and shares `arcsin √((k + 3/8) / (n + 3/4))`, which spread by 1 and by `1 / (2 √(n + 1/2))` (F. J. Anscombe,
/// "The transformation of Poisson, binomial and negative-binomial data", Biometrika 35, 1948), so that a handful of events is never far
/// off. Percentiles become their logarithm, which spreads by `√(q (1 - q) / n) / f` (F. Mosteller, "On some useful inefficient statistics",
/// Annals of Mathematical Statistics 17, 1946); the density f is that of the log-normal distribution with the same median and 95th
/// percentile.
///
/// @param unit how many events a count of one stands for
/// @param values one a bucket; NaN where there are too few events to judge it
/// In a log that is silent most of the time events come in bursts; there bursts of the usual size are counted for events, as a compound
/// Poisson process has them (W. Feller, "An Introduction to Probability Theory and Its Applications" 1, XII).
///
/// @param precisions one over the standard deviation that chance alone gives each value
record Reading(Measure measure, double unit, double[] values, double[] precisions) {
	/// Of fewer events a share of errors says nothing.
	private static final long LEAST_EVENTS = 10;
	/// Of fewer numbers the 95th percentile is little but the largest one.
	private static final long LEAST_NUMBERS = 40;
	/// How many standard deviations of a normal distribution its 95th percentile is above the median, and its density there.
	private static final double TAIL = 1.6449;
	private static final double DENSITY = 0.1031;
	/// Numbers that are all the same are still known no better than to a thousandth.
	private static final double LEAST_SPREAD = 0.001;
	/// What is closer to the band than a tenth of it matters to nobody.
	private static final double MATTERS = 0.1;

	static Reading of(Measure measure, List<Point> points) {
		return switch (measure) {
			case COUNT -> counts(points);
			case ERROR_RATE ->
				new Reading(measure, 1, each(points, Reading::errors), each(points, point -> 2 * Math.sqrt(point.count() + 0.5)));
			case PERCENTILE_95 -> percentiles(points);
		};
	}

	private static Reading counts(List<Point> points) {
		double[] counts = each(points, point -> (double) point.count());
		double unit = Ranks.median(counts) > 0 ? 1 : Ranks.median(Arrays.stream(counts).filter(count -> count > 0).toArray());
		return new Reading(Measure.COUNT, unit, each(points, point -> 2 * Math.sqrt(point.count() / unit + 0.375)), each(points, _ -> 1));
	}

	private static double errors(Point point) {
		return point.count() < LEAST_EVENTS ? Double.NaN : Math.asin(Math.sqrt((point.errors() + 0.375) / (point.count() + 0.75)));
	}

	private static Reading percentiles(List<Point> points) {
		List<Point> judged = points.stream().filter(Reading::hasTail).toList();
		boolean positive = judged.stream().allMatch(point -> median(point) > 0);
		double deviation = Ranks.median(each(judged, point -> Math.log(percentile95(point) / median(point)) / TAIL));
		double spread = Math.max(Math.sqrt(0.95 * 0.05) / DENSITY * deviation, LEAST_SPREAD);
		return new Reading(Measure.PERCENTILE_95, 1,
				each(points, point -> positive && hasTail(point) ? Math.log(percentile95(point)) : Double.NaN),
				each(points, point -> Math.sqrt((double) point.numbers().count()) / spread));
	}

	private static boolean hasTail(Point point) {
		return point.numbers().count() >= LEAST_NUMBERS;
	}

	private static double median(Point point) {
		return point.numbers().percentiles().getFirst();
	}

	private static double percentile95(Point point) {
		return point.numbers().percentiles().get(1);
	}

	private static double[] each(List<Point> points, ToDoubleFunction<Point> value) {
		return points.stream().mapToDouble(value).toArray();
	}

	/// How many buckets can be judged.
	long judged() {
		return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
	}

	/// Whether being outside the band matters: a first or last bucket begins or ends within the log, and so may hold fewer events.
	boolean matters(Outlier outlier) {
		boolean border = outlier.bucket() == 0 || outlier.bucket() == values.length - 1;
		double value = values[outlier.bucket()];
		if (value < outlier.low())
			return !(border && measure == Measure.COUNT) && shown(value) < shown(outlier.low()) * (1 - MATTERS);
		return shown(value) > shown(outlier.high()) * (1 + MATTERS);
	}

	/// The outlier as it is told.
	Deviation deviation(Outlier outlier, List<Point> points) {
		Point point = points.get(outlier.bucket());
		double seen = switch (measure) {
			case COUNT -> point.count();
			case ERROR_RATE -> point.errorRate();
			case PERCENTILE_95 -> percentile95(point);
		};
		return new Deviation(measure, seen, shown(outlier.low()), shown(outlier.high()));
	}

	/// What a value on the scale means.
	private double shown(double value) {
		return switch (measure) {
			case COUNT -> unit * Math.max(0, square(Math.max(0, value) / 2) - 0.375);
			case ERROR_RATE -> square(Math.sin(Math.clamp(value, 0, Math.PI / 2)));
			case PERCENTILE_95 -> Math.exp(value);
		};
	}

	private static double square(double number) {
		return number * number;
	}
}
