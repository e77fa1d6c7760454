package dev.chiplog.ui.common.chart;

import java.util.List;

/// What a chart draws, as plain values: two axes, what stands between them, and marks.
///
/// @param title what it shows, in one line: for readers of the screen, and above the exported picture
/// @param across the axis from left to right
/// @param up the axis from the bottom up; [Axis.Names] go from the top down
/// @param layers drawn in this order, the later over the earlier
/// @param marks places worth a note
/// @param explained whether a legend tells the layers apart; not where a list beside the chart does
public record Plot(String title, Axis across, Axis up, List<Layer> layers, List<Mark> marks, boolean explained) {
	public Plot {
		layers = List.copyOf(layers);
		marks = List.copyOf(marks);
	}

	/// With a legend.
	public Plot(String title, Axis across, Axis up, List<Layer> layers, List<Mark> marks) {
		this(title, across, up, layers, marks, true);
	}

	/// Without marks.
	public Plot(String title, Axis across, Axis up, List<Layer> layers) {
		this(title, across, up, layers, List.of());
	}

	/// The same without a legend.
	public Plot withoutLegend() {
		return new Plot(title, across, up, layers, marks, false);
	}

	/// The same with a legend.
	public Plot withLegend() {
		return new Plot(title, across, up, layers, marks, true);
	}

	/// What the legend explains: everything with a name, in the order of the layers.
	public List<LegendEntry> legend() {
		return !explained
				? List.of()
				: layers.stream().flatMap(layer -> layer.legend().stream()).filter(entry -> !entry.name().isEmpty()).distinct().toList();
	}

	/// A name and how what it names is drawn.
	public record LegendEntry(String name, Ink ink) {
	}
}
