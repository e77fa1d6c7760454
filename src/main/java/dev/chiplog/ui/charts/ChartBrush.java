package dev.chiplog.ui.charts;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.ui.common.FilteredTime;
import dev.chiplog.ui.common.chart.PlotBrush;
import dev.chiplog.workspace.Workspace;

/// A drag over a chart, which narrows the filter to the time and the numbers that it goes over.
///
/// @param brushed what these are
record ChartBrush(Brushed brushed, Workspace workspace) implements PlotBrush {
	@Override
	public boolean isBox() {
		return brushed.up().isPresent();
	}

	@Override
	public void drawn(Stretch across, Stretch up) {
		Filter filter = workspace.filter().current().get();
		Filter narrowed = brushed.across().isEmpty()
				? FilteredTime.with(filter, (long) across.from(), (long) across.to(), workspace.zone().get())
				: range(filter, brushed.across(), across);
		workspace.filter().change(brushed.up().map(field -> range(narrowed, field, up)).orElse(narrowed));
	}

	@Override
	public void reset() {
		Filter filter = workspace.filter().current().get();
		Filter wide = brushed.across().isEmpty() ? FilteredTime.without(filter) : FilterEdit.range(filter, brushed.across(), null, null);
		workspace.filter().change(brushed.up().map(field -> FilterEdit.range(wide, field, null, null)).orElse(wide));
	}

	private static Filter range(Filter filter, String field, Stretch stretch) {
		return FilterEdit.range(filter, field, stretch.from(), stretch.to());
	}
}
