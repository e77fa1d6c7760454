package dev.chiplog.ui.common.chart;

import java.util.List;

/// What a plot says at one place.
///
/// @param at where on the axis across, snapped to what is drawn there
/// @param head what the place is called: a time, a bucket, a name
/// @param entries what is drawn there, in the order in which a reader sees it
/// @param total of the parts of a bar, as it is written; empty when there is no bar or it has one part
public record Reading(double at, String head, List<Entry> entries, String total) {
	public Reading {
		entries = List.copyOf(entries);
	}

	/// One thing that is drawn there.
	///
	/// @param name of the series; empty when there is only one
	/// @param value as it is written, with its unit
	/// @param up where it stands on the axis up; NaN where no dot is to mark it
	public record Entry(String name, Ink ink, String value, double up) {
	}
}
