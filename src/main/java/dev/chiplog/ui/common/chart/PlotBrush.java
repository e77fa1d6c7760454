package dev.chiplog.ui.common.chart;

/// What a drag over a plot does.
public interface PlotBrush {

	/// Whether it draws a box over both axes, rather than a stretch of the axis across.
	boolean isBox();

	/// The user drew a brush.
	///
	/// @param across where it begins and ends on the axis across; over buckets of time, where one begins and one ends
	/// @param up the same on the axis up; the whole axis unless it is a box
	void drawn(Stretch across, Stretch up);

	/// The user wants everything again.
	void reset();

	/// A stretch of an axis.
	///
	/// @param from below `to`
	record Stretch(double from, double to) {
	}
}
