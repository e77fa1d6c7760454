package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.Locale;

/// Draws what stands between the axes.
record LayerPainter(Surface surface, Frame frame, Locale locale) {
	/** The radius of a dot. */
	static final double DOT = 2.5;
	private static final double GAP_FROM = 4;
	private static final double THICKEST = 16;
	private static final double ROW_SHARE = 0.72;
	private static final double WEAKEST = 0.12;
	private static final double MIDDLE = 0.6;

	/// Draws one layer.
	void paint(Layer layer) {
		switch (layer) {
			case Layer.Line line -> new LinePainter(surface, frame, line.ink()).paint(line.points());
			case Layer.Dots dots -> dots(dots.points(), dots.ink());
			case Layer.Cloud cloud -> dots(cloud.points(), cloud.ink());
			case Layer.Bars bars -> bars(bars);
			case Layer.Rows rows -> rows(rows);
			case Layer.Cells cells -> cells(cells);
		}
	}

	/// How strongly a cell is coloured, from 0 to 1: by the logarithm of what it holds.
	static double strength(double count, long most) {
		if (most == 1)
			return count <= 0 ? 0 : MIDDLE;
		return count <= 0 ? 0 : WEAKEST + (1 - WEAKEST) * Math.log(count) / Math.log((double) most);
	}

	private void dots(Points points, Ink ink) {
		for (int index = 0; index < points.count(); index++) {
			double x = frame.x(points.across()[index]);
			double y = frame.y(points.up()[index]);
			if (!Double.isNaN(x) && !Double.isNaN(y))
				surface.dot(x, y, DOT, ink);
		}
	}

	private void bars(Layer.Bars bars) {
		double[] edges = bars.edges();
		for (int bar = 0; bar + 1 < edges.length; bar++) {
			double left = Math.max(frame.left(), Math.rint(frame.x(edges[bar])));
			double right = Math.min(frame.right(), Math.rint(frame.x(edges[bar + 1])));
			double width = right - left >= GAP_FROM ? right - left - 1 : Math.max(1, right - left);
			if (right < frame.left() || left > frame.right())
				continue;
			double sum = 0;
			for (Layer.Part part : bars.parts()) {
				double value = part.values()[bar];
				if (Double.isNaN(value) || value == 0)
					continue;
				double from = frame.y(sum);
				double to = frame.y(sum + value);
				surface.rectangle(left, Math.min(from, to), width, Math.max(0.5, Math.abs(from - to)), part.ink());
				sum += value;
			}
		}
	}

	private void rows(Layer.Rows rows) {
		int count = rows.parts().isEmpty() ? 0 : rows.parts().getFirst().values().length;
		double band = frame.height() / Math.max(1, count);
		double thick = Math.min(THICKEST, band * ROW_SHARE / rows.parts().size());
		for (int row = 0; row < count; row++) {
			double top = frame.y(row) - thick * rows.parts().size() / 2;
			for (Layer.Part part : rows.parts()) {
				row(part, part.values()[row], top, thick);
				top += thick;
			}
		}
	}

	/// A bar with its value behind it, where there is room.
	private void row(Layer.Part part, double value, double top, double thick) {
		if (Double.isNaN(value))
			return;
		double end = frame.x(value);
		double begin = Math.max(frame.left(), frame.x(0));
		surface.rectangle(Math.min(begin, end), Math.rint(top), Math.max(1, Math.abs(end - begin)), Math.max(1, Math.rint(thick) - 1),
				part.ink());
		Lettering lettering = surface.lettering();
		String text = frame.across().text(value, locale);
		if (thick >= lettering.lineHeight() - 4 && end + 6 + lettering.width(text) <= frame.right())
			surface.text(text, end + 6, top + thick / 2 + lettering.rise(), Surface.Anchor.START, Token.MUTED, false);
	}

	private void cells(Layer.Cells cells) {
		long most = cells.most();
		for (int column = 0; column + 1 < cells.across().length; column++) {
			double left = Math.rint(frame.x(cells.across()[column]));
			double right = Math.rint(frame.x(cells.across()[column + 1]));
			for (int row = 0; row + 1 < cells.up().length; row++) {
				long held = cells.held(column, row);
				double bottom = Math.rint(frame.y(cells.up()[row]));
				double top = Math.rint(frame.y(cells.up()[row + 1]));
				if (held > 0)
					weave(cells, column, row, left, top, Math.max(1, right - left), Math.max(1, bottom - top),
							strength((double) held, most));
			}
		}
	}

	/// Stripes of the colours that are in the cell, as wide as their shares but none too narrow to be seen: colours that lie beside each other
	/// are told apart where mixed ones are not (Hagh-Shenas et al., "Weaving Versus Blending", 2007).
	private void weave(Layer.Cells cells, int column, int row, double left, double top, double width, double height, double strength) {
		long several = cells.sheets().stream().filter(sheet -> sheet.counts()[column][row] > 0).count();
		double least = Math.min(1, width / several);
		double from = left;
		for (Layer.Sheet sheet : cells.sheets()) {
			long count = sheet.counts()[column][row];
			if (count == 0)
				continue;
			double stripe = least + (width - least * several) * count / cells.held(column, row);
			surface.rectangle(from, top, stripe, height, sheet.ink().withOpacity(strength));
			from += stripe;
		}
	}
}
