package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Run;
import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.insight.run.RunError;
import dev.chiplog.insight.run.RunReport;
import dev.chiplog.insight.run.Series;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/// What runs can be drawn against, and what suits them.
final class RunAxes {
	/** With more readings an epoch than this, epochs alone do not tell them apart. */
	private static final int CROWDED = 3;

	private RunAxes() {
	}

	/// What can be chosen: what is counted, and the time; the mere order only where no step is counted.
	static List<RunAxis> offered(RunReport report) {
		List<RunAxis> axes = report.axes();
		return axes.stream().filter(axis -> axis != RunAxis.ORDER || !axes.contains(RunAxis.STEP)).toList();
	}

	/// Steps; else epochs, unless many readings share one; else the order.
	static RunAxis suiting(List<Run> runs) {
		List<Series> series = runs.stream().flatMap(run -> run.series().stream()).toList();
		if (series.stream().anyMatch(one -> one.has(RunAxis.STEP)))
			return RunAxis.STEP;
		boolean crowded = series.stream().anyMatch(one -> one.count() > CROWDED * Math.max(1, distinct(one.raw().along(RunAxis.EPOCH))));
		return crowded || series.stream().noneMatch(one -> one.has(RunAxis.EPOCH)) ? RunAxis.ORDER : RunAxis.EPOCH;
	}

	/// From the first to the last place of the runs on an axis.
	static DoubleSummaryStatistics span(List<Run> runs, RunAxis axis) {
		DoubleStream readings = runs.stream().flatMap(run -> run.series().stream())
				.flatMapToDouble(series -> Arrays.stream(series.raw().along(axis)));
		DoubleStream errors = runs.stream().flatMap(run -> run.errors().stream()).map(RunError::place)
				.mapToDouble(place -> place.along(axis));
		return DoubleStream.concat(readings, errors).filter(place -> !Double.isNaN(place)).summaryStatistics();
	}

	private static long distinct(double[] places) {
		return Arrays.stream(places).filter(place -> !Double.isNaN(place)).distinct().count();
	}
}
