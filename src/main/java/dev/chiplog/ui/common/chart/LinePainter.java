package dev.chiplog.ui.common.chart;

/// Draws a line from point to point, with a break where a value is missing.
///
/// Where many points share one column of pixels, only the first, the lowest, the highest and the last of them are drawn, which looks the
/// same (as in Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", 2014).
final class LinePainter {
	private static final int FEW = 4;

	private final Surface surface;
	private final Frame frame;
	private final Ink ink;
	private double[] x = new double[0];
	private double[] y = new double[0];
	private int count;

	LinePainter(Surface surface, Frame frame, Ink ink) {
		this.surface = surface;
		this.frame = frame;
		this.ink = ink;
	}

	void paint(Points points) {
		x = new double[points.count()];
		y = new double[points.count()];
		boolean many = points.count() > FEW * frame.width();
		for (int index = 0; index < points.count(); index++) {
			double place = frame.y(points.up()[index]);
			if (Double.isNaN(place)) {
				flush();
				continue;
			}
			x[count] = frame.x(points.across()[index]);
			y[count++] = Math.clamp(place, frame.top() - frame.height(), frame.bottom() + frame.height());
			if (many)
				thin();
		}
		flush();
	}

	/// Of five points in one column, the one in the middle that is neither lowest nor highest goes.
	private void thin() {
		int first = count - FEW - 1;
		if (first < 0 || Math.floor(x[first]) != Math.floor(x[count - 1]))
			return;
		int low = first;
		int high = first;
		for (int index = first; index < count; index++) {
			low = y[index] > y[low] ? index : low;
			high = y[index] < y[high] ? index : high;
		}
		int gone = first + 1;
		while (gone == low || gone == high)
			gone++;
		System.arraycopy(x, gone + 1, x, gone, count - gone - 1);
		System.arraycopy(y, gone + 1, y, gone, count - gone - 1);
		count--;
	}

	private void flush() {
		if (count == 1)
			surface.dot(x[0], y[0], ink.width(), ink);
		else if (count > 1)
			surface.line(x, y, count, ink);
		count = 0;
	}
}
