package dev.chiplog.insight.anomaly;

import dev.chiplog.query.Statistics;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/// Random events by time bucket: as many as a Poisson process makes, errors by the toss of a coin, and latencies that are log-normal.
final class MadeTrends {
	static final long HOUR = 3_600_000_000_000L;

	private final Random random;
	private final int buckets;
	private long width = HOUR / 6;
	private IntToDoubleFunction rate = _ -> 60;
	private IntToDoubleFunction errors = _ -> 0.02;
	private IntToDoubleFunction latency = _ -> 80;
	private double restlessness;

	MadeTrends(long seed, int buckets) {
		random = new Random(seed);
		this.buckets = buckets;
	}

	MadeTrends width(long nanos) {
		width = nanos;
		return this;
	}

	/// How many events to expect in each bucket.
	MadeTrends rate(IntToDoubleFunction events) {
		rate = events;
		return this;
	}

	/// The share of errors to expect in each bucket.
	MadeTrends errors(IntToDoubleFunction share) {
		errors = share;
		return this;
	}

	/// The median latency to expect in each bucket.
	MadeTrends latency(IntToDoubleFunction millis) {
		latency = millis;
		return this;
	}

	/// By how much more than chance all three go up and down, as standard deviation of their logarithms.
	MadeTrends restless(double deviation) {
		restlessness = deviation;
		return this;
	}

	AnomalyAnswer anomalies() {
		List<Point> points = new ArrayList<>();
		for (int bucket = 0; bucket < buckets; bucket++)
			points.add(point(bucket));
		TrendAnswer trends = new TrendAnswer(0, width, buckets, List.of(new TrendAnswer.Trend("", points)), 0, 0);
		return Anomalies.in(trends, "latency_ms");
	}

	private Point point(int bucket) {
		int count = poisson(rate.applyAsDouble(bucket) * restless());
		double share = errors.applyAsDouble(bucket) * restless();
		double middle = latency.applyAsDouble(bucket) * restless();
		int failed = 0;
		double[] numbers = new double[count];
		for (int i = 0; i < count; i++) {
			failed += random.nextDouble() < share ? 1 : 0;
			numbers[i] = middle * Math.exp(0.5 * random.nextGaussian());
		}
		Arrays.sort(numbers);
		List<Double> percentiles = List.of(Ranks.quantile(0.5, numbers), Ranks.quantile(0.95, numbers), Ranks.quantile(0.99, numbers));
		return new Point(count, failed,
				new Statistics(count, Arrays.stream(numbers).sum(), Arrays.stream(numbers).average().orElse(Double.NaN),
						Arrays.stream(numbers).min().orElse(Double.NaN), Arrays.stream(numbers).max().orElse(Double.NaN), percentiles));
	}

	private double restless() {
		return Math.exp(restlessness * random.nextGaussian());
	}

	/// How many times the exponential waiting times of a process fit into one.
	private int poisson(double mean) {
		int count = 0;
		for (double time = -Math.log(1 - random.nextDouble()) / mean; time < 1; time += -Math.log(1 - random.nextDouble()) / mean)
			count++;
		return count;
	}
}
