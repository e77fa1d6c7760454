package dev.chiplog.ui.common.chart;

/// The rectangle between the axes, in pixels, and how values map to places in it.
///
/// @param across the axis from left to right
/// @param up the axis from the bottom up
record Frame(double left, double top, double right, double bottom, Axis across, Axis up) {

	double width() {
		return right - left;
	}

	double height() {
		return bottom - top;
	}

	/// Where a value of the axis across stands; NaN where it has no place.
	double x(double value) {
		return left + across.share(value) * width();
	}

	/// Where a value of the axis up stands; NaN where it has no place.
	double y(double value) {
		return bottom - up.share(value) * height();
	}

	/// The value of the axis across at a place, or at the nearest end.
	double valueAcross(double x) {
		return across.value(Math.clamp((x - left) / width(), 0, 1));
	}

	/// The value of the axis up at a place, or at the nearest end.
	double valueUp(double y) {
		return up.value(Math.clamp((bottom - y) / height(), 0, 1));
	}

	/// Whether a place is in it.
	boolean contains(double x, double y) {
		return x >= left && x <= right && y >= top && y <= bottom;
	}

	/// The middle of the pixel in which a place lies, where a line of one pixel is sharp.
	static double crisp(double place) {
		return Math.floor(place) + 0.5;
	}
}
