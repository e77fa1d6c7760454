package dev.chiplog.ui.charts;

import java.util.ArrayList;
import java.util.List;

/// The charts that a log begins with: those that say something about it.
final class FirstCharts {
	private FirstCharts() {
	}

	/// In the order in which they are shown.
	static List<ChartSetup> of(ChartFields fields) {
		List<ChartSetup> charts = new ArrayList<>();
		List<ChartKind> kinds = fields.times()
				? List.of(ChartKind.TREND, ChartKind.ERRORS, ChartKind.EVENTS, ChartKind.VALUES, ChartKind.HEAT)
				: List.of(ChartKind.SPREAD, ChartKind.VALUES);
		kinds.forEach(kind -> kind.first(fields).ifPresent(charts::add));
		return charts;
	}
}
