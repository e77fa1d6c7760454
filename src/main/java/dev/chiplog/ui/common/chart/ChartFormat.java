package dev.chiplog.ui.common.chart;

import java.util.Locale;

/// What a chart can be saved as.
public enum ChartFormat {
	/** Pixels. */
	PNG,
	/** Shapes and texts. */
	SVG,
	/** The numbers behind. */
	CSV;

	/// The usual ending of its files, without a point.
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}
}
