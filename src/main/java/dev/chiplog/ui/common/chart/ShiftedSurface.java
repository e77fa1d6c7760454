package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.Arrays;

/// Another surface, to the right and further down.
///
/// @param right in pixels
/// @param down in pixels
record ShiftedSurface(Surface surface, double right, double down) implements Surface {
	@Override
	public Lettering lettering() {
		return surface.lettering();
	}

	@Override
	public void rectangle(double left, double top, double width, double height, Ink ink) {
		surface.rectangle(left + right, top + down, width, height, ink);
	}

	@Override
	public void line(double[] x, double[] y, int count, Ink ink) {
		surface.line(moved(x, count, right), moved(y, count, down), count, ink);
	}

	@Override
	public void dot(double x, double y, double radius, Ink ink) {
		surface.dot(x + right, y + down, radius, ink);
	}

	@Override
	public void text(String text, double x, double baseline, Anchor anchor, Token colour, boolean strong) {
		surface.text(text, x + right, baseline + down, anchor, colour, strong);
	}

	@Override
	public void within(double left, double top, double width, double height, Runnable drawing) {
		surface.within(left + right, top + down, width, height, drawing);
	}

	private static double[] moved(double[] places, int count, double by) {
		return Arrays.stream(places, 0, count).map(place -> place + by).toArray();
	}
}
