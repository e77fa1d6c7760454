package dev.chiplog.ui.charts;

import java.util.Optional;

/// What a drag over a chart filters.
///
/// @param across the field whose numbers stand on the axis across; empty for the time
/// @param up the field whose numbers stand on the axis up; empty when the drag is no box over both axes
record Brushed(String across, Optional<String> up) {
	/** The time alone. */
	static final Brushed TIME = new Brushed("", Optional.empty());
}
