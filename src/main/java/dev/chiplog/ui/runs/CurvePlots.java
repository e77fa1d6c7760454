package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Metric;
import dev.chiplog.insight.run.MetricKind;
import dev.chiplog.insight.run.Points;
import dev.chiplog.insight.run.Run;
import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.insight.run.RunError;
import dev.chiplog.insight.run.Series;
import dev.chiplog.insight.run.Split;
import dev.chiplog.query.Scale;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Mark;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Draws the series of one metric of some runs into one plot: the readings faint and, smoothed, in full; those of validation dashed; errors,
/// broken numbers and divergence marked.
record CurvePlots(CurveStyle style, Messages messages) {
	/** Fewer readings are not smoothed: there is too little noise to be rid of, and too much of the curve to lose. */
	private static final int FEW = 50;
	private static final int MOST_ERRORS = 20;
	private static final int LONGEST = 48;
	private static final double STRONG = 1.8;

	/// The plot of a metric.
	///
	/// @param runs those that are shown
	/// @param span where all charts begin and end on the axis across
	Curves of(String metric, List<ListedRun> runs, DoubleSummaryStatistics span) {
		List<Layer> faint = new ArrayList<>();
		List<Layer> strong = new ArrayList<>();
		List<Mark> marks = new ArrayList<>();
		List<Curves.Marked> errors = errors(runs, metric, marks);
		List<Points> readings = new ArrayList<>();
		boolean dashed = false;
		for (ListedRun run : runs)
			for (Series series : run.run().series()) {
				if (!series.metric().name().equals(metric))
					continue;
				readings.add(series.raw());
				draw(run, series, runs.size() == 1, faint, strong);
				notable(run, series, marks);
				dashed |= series.metric().split() == Split.VALIDATION;
			}
		List<Layer> layers = Stream.concat(faint.stream(), strong.stream()).toList();
		Plot plot = new Plot(metric, across(span), up(metric, layers), layers, marks);
		return new Curves(runs.size() == 1 ? plot : plot.withoutLegend(), remark(dashed, !faint.isEmpty()), style.axis(), readings, errors);
	}

	private void draw(ListedRun run, Series series, boolean alone, List<Layer> faint, List<Layer> strong) {
		boolean held = series.metric().split() == Split.VALIDATION;
		Ink ink = held ? run.ink().asDashes() : run.ink();
		String name = alone && !series.metric().isToldApart()
				? series.metric().field()
				: held ? messages.text("held-out", alone ? series.metric().field() : run.label()) : run.label();
		boolean smoothed = style.smoothing() > 0 && series.means().count() >= FEW;
		if (smoothed)
			faint.add(new Layer.Line("", ink.faint(), sorted(series.raw(), series.raw().values())));
		strong.add(smoothed
				? new Layer.Line(name, ink.withWidth(STRONG), sorted(series.means(), series.smoothed(style.smoothing())))
				: new Layer.Line(name, ink.withWidth(STRONG), sorted(series.raw(), series.raw().values())));
	}

	private void notable(ListedRun run, Series series, List<Mark> marks) {
		series.firstBroken().map(place -> place.along(style.axis())).filter(at -> !Double.isNaN(at))
				.ifPresent(at -> marks.add(new Mark.Upright(at, messages.text("mark.broken", run.label()), run.ink())));
		series.divergence().map(place -> place.along(style.axis())).filter(at -> !Double.isNaN(at))
				.ifPresent(at -> marks.add(new Mark.Upright(at, messages.text("mark.divergence", run.label()), run.ink())));
	}

	/// Errors are marked in the charts of those runs that have the metric.
	private List<Curves.Marked> errors(List<ListedRun> runs, String metric, List<Mark> marks) {
		List<Curves.Marked> found = new ArrayList<>();
		for (ListedRun run : runs)
			if (run.run().series().stream().anyMatch(series -> series.metric().name().equals(metric)))
				for (RunError error : run.run().errors().stream().limit(MOST_ERRORS).toList()) {
					double at = error.place().along(style.axis());
					if (Double.isNaN(at))
						continue;
					marks.add(new Mark.Upright(at, label(error), Ink.of(Token.of(error.level()))));
					found.add(new Curves.Marked(at, error.place().event()));
				}
		return found;
	}

	private static String label(RunError error) {
		String text = error.level() + (error.text().isEmpty() ? "" : ": " + error.text());
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}

	/// The readings that have a place on the axis, in the order of the axis: a run that resumed went over some of them twice.
	private dev.chiplog.ui.common.chart.Points sorted(Points points, double[] values) {
		double[] places = points.along(style.axis());
		int[] order = java.util.stream.IntStream.range(0, places.length).filter(i -> !Double.isNaN(places[i])).boxed()
				.sorted(Comparator.comparingDouble(i -> places[i])).mapToInt(Integer::intValue).toArray();
		return new dev.chiplog.ui.common.chart.Points(Arrays.stream(order).mapToDouble(i -> places[i]).toArray(),
				Arrays.stream(order).mapToDouble(i -> values[i]).toArray());
	}

	private Axis across(DoubleSummaryStatistics span) {
		double from = span.getMin() <= span.getMax() ? span.getMin() : 0;
		double to = span.getMin() <= span.getMax() ? span.getMax() : 1;
		double room = to > from ? 0 : 1;
		if (style.axis() == RunAxis.TIME)
			return new Axis.Time((long) (from - room * 1e9), (long) (to + room * 1e9), 0, style.zone());
		return new Axis.Amount(from - room, to + room, Scale.LINEAR,
				new Quantity(messages.text("axis." + RunsViewModel.word(style.axis())), ""));
	}

	private Axis up(String metric, List<Layer> layers) {
		DoubleStream values = layers.stream()
				.flatMapToDouble(layer -> layer instanceof Layer.Line line ? Arrays.stream(line.points().up()) : DoubleStream.empty());
		// a speed is a second's, not some seconds
		String unit = Metric.of(metric).kind() == MetricKind.SPEED ? "" : Quantity.ofField(metric).unit();
		return Axis.Amount.around(new Quantity("", unit), style.scale(), values);
	}

	private String remark(boolean dashed, boolean smoothed) {
		List<String> parts = new ArrayList<>();
		if (smoothed)
			parts.add(messages.text("remark.smoothed", style.smoothing()));
		if (dashed)
			parts.add(messages.text("remark.dashed"));
		if (style.scale() == Scale.LOGARITHMIC)
			parts.add(messages.text("remark.logarithmic"));
		return String.join(" · ", parts);
	}
}
