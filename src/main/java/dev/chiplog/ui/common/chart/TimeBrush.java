package dev.chiplog.ui.common.chart;

/// What a drag over a time axis does.
public interface TimeBrush {

	/// The user drew a brush.
	///
	/// @param from its beginning, epoch nanoseconds, where a bucket begins
	/// @param to its end, excluded, where a bucket ends
	void drawn(long from, long to);

	/// The user wants the whole time again.
	void reset();
}
