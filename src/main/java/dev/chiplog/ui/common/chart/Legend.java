package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The lines above a plot: what the axis up measures, and which colour is what; what finds no room is counted.
final class Legend {
	private static final double SWATCH = 10;
	private static final double GAP = 5;
	private static final double BETWEEN = 14;
	private static final double WIDEST = 190;
	private static final int SHADES = 6;
	private static final double SHADES_LABELS = 80;

	private final Lettering lettering;
	private final Plot plot;
	private final String label;
	private final double width;
	/** Room for what the shades of a heat map stand for, at the right of the first line. */
	private final double shadesWidth;
	private final List<Place> places = new ArrayList<>();
	private int rows;
	private int left;

	/// @param width of the surface; 0 where there is no room for a legend
	/// @param most how many rows it may take
	Legend(Lettering lettering, Plot plot, double width, int most) {
		this.lettering = lettering;
		this.plot = plot;
		this.width = width;
		shadesWidth = plot.layers().stream().anyMatch(Layer.Cells.class::isInstance) ? SHADES * SWATCH + SHADES_LABELS : 0;
		label = plot.up() instanceof Axis.Names ? "" : plot.up().label();
		if (width > 0)
			place(most);
	}

	/// How much room it takes from the top.
	double height() {
		return rows * lettering.lineHeight() + (rows > 0 ? 2 : 0);
	}

	/// @param top where it begins
	void paint(Surface surface, double top, Locale locale) {
		if (width == 0)
			return;
		write(surface, label, 0, row(top, 0));
		for (Place place : places) {
			double middle = row(top, place.row());
			swatch(surface, place, middle);
			write(surface, place.text(), place.x() + SWATCH + GAP, middle);
		}
		double end = width - (rows == 1 ? shadesWidth : 0);
		if (left > 0 && end - lettering.width("+" + left) > (rows == 1 ? lettering.width(label) : 0))
			surface.text("+" + left, end, row(top, rows - 1) + lettering.rise(), Surface.Anchor.END, Token.MUTED, false);
		plot.layers().forEach(layer -> {
			if (layer instanceof Layer.Cells cells)
				shades(surface, cells, row(top, 0), locale);
		});
	}

	private void place(int most) {
		List<Plot.LegendEntry> entries = plot.legend();
		rows = label.isEmpty() && entries.size() < 2 ? 0 : 1;
		// one thing alone needs no telling apart
		if (entries.size() < 2)
			return;
		double x = label.isEmpty() ? 0 : lettering.width(label) + 2 * BETWEEN;
		for (Plot.LegendEntry entry : entries) {
			String text = lettering.fitted(entry.name(), WIDEST);
			double needed = SWATCH + GAP + lettering.width(text);
			boolean last = rows == most;
			double room = width - (last ? 2 * BETWEEN : 0) - (rows == 1 ? shadesWidth : 0);
			if (x > 0 && x + needed > room) {
				if (last)
					break;
				rows++;
				x = 0;
			}
			places.add(new Place(text, entry.ink(), x, rows - 1));
			x += needed + BETWEEN;
		}
		left = entries.size() - places.size();
	}

	private double row(double top, int row) {
		return top + (row + 0.5) * lettering.lineHeight();
	}

	private void swatch(Surface surface, Place place, double middle) {
		boolean lines = plot.layers().stream().anyMatch(Layer.Line.class::isInstance);
		if (lines)
			surface.line(place.x(), middle, place.x() + SWATCH, middle, place.ink().withWidth(2.5));
		else
			surface.rectangle(place.x(), middle - SWATCH / 2, SWATCH, SWATCH, place.ink());
	}

	/// What the shades of a heat map stand for.
	private void shades(Surface surface, Layer.Cells cells, double middle, Locale locale) {
		NumberText text = new NumberText(locale);
		String most = text.text((double) cells.most());
		double x = width - lettering.width(most) - GAP - SHADES * SWATCH;
		if (cells.most() < 2 || width - shadesWidth < lettering.width(label) + BETWEEN)
			return;
		Ink shade = cells.sheets().size() == 1 ? cells.sheets().getFirst().ink() : Ink.of(Token.MUTED);
		surface.text("1", x - GAP, middle + lettering.rise(), Surface.Anchor.END, Token.MUTED, false);
		for (int step = 0; step < SHADES; step++)
			surface.rectangle(x + step * SWATCH, middle - SWATCH / 2, SWATCH, SWATCH,
					shade.withOpacity(LayerPainter.strength(Math.pow((double) cells.most(), step / (SHADES - 1.0)), cells.most())));
		surface.text(most, width, middle + lettering.rise(), Surface.Anchor.END, Token.MUTED, false);
	}

	private void write(Surface surface, String text, double x, double middle) {
		if (!text.isEmpty())
			surface.text(text, x, middle + lettering.rise(), Surface.Anchor.START, Token.MUTED, false);
	}

	private record Place(String text, Ink ink, double x, int row) {
	}
}
