package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Metric;
import dev.chiplog.insight.run.MetricKind;
import dev.chiplog.insight.run.Run;
import dev.chiplog.insight.run.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the metrics of runs into the order in which they are listed, and tells which are shown at first: one of each of the most telling kinds,
/// single readings only where there is nothing else.
final class RunMetrics {
	private static final int FIRST = 4;

	private RunMetrics() {
	}

	/// The metrics of some runs.
	///
	/// @param wanted what the user wants of some of them
	static List<ListedMetric> of(List<Run> runs, Map<String, Boolean> wanted) {
		List<Metric> metrics = runs.stream().flatMap(run -> run.series().stream()).sorted(
				Comparator.comparing((Series series) -> series.metric().kind()).thenComparingInt(series -> series.count() > 1 ? 0 : 1))
				.map(Series::metric).toList();
		List<String> names = metrics.stream().map(Metric::name).distinct().toList();
		Set<String> drawn = runs.stream().flatMap(run -> run.series().stream()).filter(series -> series.count() > 1)
				.map(series -> series.metric().name()).collect(Collectors.toSet());
		List<Metric> curves = metrics.stream().filter(metric -> drawn.contains(metric.name())).toList();
		List<String> first = first(curves.isEmpty() ? metrics : curves);
		return names.stream().map(name -> new ListedMetric(name, wanted.getOrDefault(name, first.contains(name)))).toList();
	}

	private static List<String> first(List<Metric> metrics) {
		List<String> first = new ArrayList<>();
		List<MetricKind> kinds = new ArrayList<>();
		for (Metric metric : metrics)
			if (first.size() < FIRST && !kinds.contains(metric.kind()) && metric.kind() != MetricKind.OTHER) {
				first.add(metric.name());
				kinds.add(metric.kind());
			}
		for (Metric metric : metrics)
			if (first.size() < FIRST && !first.contains(metric.name()))
				first.add(metric.name());
		return first;
	}
}
