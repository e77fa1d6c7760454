package dev.chiplog.ui.common.chart;

import dev.chiplog.query.Scale;
import dev.chiplog.ui.common.Token;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Plots of every kind to draw and to read.
final class SamplePlots {
	static final long MINUTE = 60_000_000_000L;
	static final long START = Instant.parse("2025-03-01T14:00:00Z").getEpochSecond() * 1_000_000_000L;

	private SamplePlots() {
	}

	/// Three lines over ten minutes, the first with a gap in its middle.
	static Plot lines() {
		double[] low = {10, 11, 12, Double.NaN, 14, 15, 16, 17, 18, 1234};
		double[] high = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29};
		return new Plot("latency <per> \"minute\" & more", new Axis.Time(START, START + 10 * MINUTE, MINUTE, ZoneOffset.UTC),
				Axis.Amount.fromZero(new Quantity("latency", "ms"), DoubleStream.of(1234)),
				List.of(new Layer.Line("p50", Ink.of(Token.SHADE_LOW), Points.inBuckets(START, MINUTE, low)),
						new Layer.Line("p95 \u0001 推荐", Ink.series(0), Points.inBuckets(START, MINUTE, high))),
				List.of(new Mark.Upright(START + 5.0 * MINUTE, "deploy", Ink.of(Token.LEVEL_ERROR)),
						new Mark.Stretch(START, START + 2.0 * MINUTE, "A", Ink.of(Token.ACCENT)),
						new Mark.Level(100, "limit", Ink.of(Token.MUTED))));
	}

	/// Bars of two parts over four hours.
	static Plot bars() {
		long hour = 60 * MINUTE;
		double[] edges = IntStream.rangeClosed(0, 4).mapToDouble(index -> START + index * hour).toArray();
		return new Plot("requests per hour", new Axis.Time(START, START + 4 * hour, hour, ZoneOffset.UTC),
				Axis.Amount.fromZero(new Quantity("requests", ""), DoubleStream.of(3000)),
				List.of(new Layer.Bars(edges, List.of(new Layer.Part("bert", Ink.series(0), new double[]{1000, 500, 0, 700}),
						new Layer.Part("resnet", Ink.series(1), new double[]{2000, 0, Double.NaN, 300})))));
	}

	/// A histogram over three decades.
	static Plot histogram() {
		return new Plot("distribution", new Axis.Amount(1, 1000, Scale.LOGARITHMIC, new Quantity("latency", "ms")),
				Axis.Amount.fromZero(new Quantity("events", ""), DoubleStream.of(40)),
				List.of(new Layer.Bars(new double[]{1, 10, 100, 1000},
						List.of(new Layer.Part("", Ink.of(Token.ACCENT), new double[]{5, 40, 1})))));
	}

	/// Two bars for each of three names.
	static Plot rows() {
		return new Plot("predictions", Axis.Amount.fromZero(new Quantity("events", ""), DoubleStream.of(1500)),
				new Axis.Names(List.of("cat", "dog", "a name that is far too long to be written out in full beside its bar"), ""),
				List.of(new Layer.Rows(List.of(new Layer.Part("now", Ink.of(Token.ACCENT), new double[]{1500, 700, 20}),
						new Layer.Part("baseline", Ink.of(Token.LINE), new double[]{900, 800, Double.NaN})))));
	}

	/// Two columns of three cells.
	static Plot cells() {
		return new Plot("heat", new Axis.Time(START, START + 2 * MINUTE, MINUTE, ZoneOffset.UTC),
				new Axis.Amount(0, 300, Scale.LINEAR, new Quantity("latency", "ms")),
				List.of(new Layer.Cells(new double[]{START, START + MINUTE, START + 2.0 * MINUTE}, new double[]{0, 100, 200, 300},
						List.of(new Layer.Sheet("", Ink.of(Token.ACCENT), new long[][]{{1, 0, 5}, {0, 100, 0}})), "events")));
	}

	/// Dots of two series against a number.
	static Plot dots() {
		return new Plot("dots", new Axis.Amount(0, 100, Scale.LINEAR, new Quantity("tokens", "")),
				new Axis.Amount(0, 300, Scale.LINEAR, new Quantity("latency", "ms")),
				List.of(new Layer.Cloud("INFO", Ink.of(Token.LEVEL_INFO), new Points(new double[]{10, 20, 90}, new double[]{80, 120, 300})),
						new Layer.Cloud("ERROR", Ink.of(Token.LEVEL_ERROR), new Points(new double[]{10}, new double[]{100}))));
	}

	/// Two columns of two cells, woven of two series.
	static Plot density() {
		return new Plot("density", new Axis.Amount(0, 100, Scale.LINEAR, new Quantity("tokens", "")),
				new Axis.Amount(1, 100, Scale.LOGARITHMIC, new Quantity("latency", "ms")),
				List.of(new Layer.Cells(new double[]{0, 50, 100}, new double[]{1, 10, 100},
						List.of(new Layer.Sheet("INFO", Ink.of(Token.LEVEL_INFO), new long[][]{{3, 0}, {0, 7}}),
								new Layer.Sheet("ERROR", Ink.of(Token.LEVEL_ERROR), new long[][]{{0, 0}, {0, 1}})),
						"events")));
	}

	static List<Plot> all() {
		return List.of(lines(), bars(), histogram(), rows(), cells(), dots(), density());
	}

	/// Twelve lines of five hundred points.
	static Plot large() {
		Random random = new Random(7);
		List<Layer> layers = IntStream.range(0, 12).<Layer>mapToObj(line -> new Layer.Line("model-" + line, Ink.series(line),
				Points.inBuckets(START, MINUTE, random.doubles(500, line * 10, line * 10 + 20).toArray()))).toList();
		return new Plot("many", new Axis.Time(START, START + 500 * MINUTE, MINUTE, ZoneOffset.UTC),
				Axis.Amount.fromZero(new Quantity("latency", "ms"), DoubleStream.of(140)), layers);
	}
}
