package dev.chiplog.ui.common.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads values from a plot.
///
/// @param locale in whose words and digits
public record PlotReader(Plot plot, Locale locale) {

	/// What is drawn at a place; empty where nothing is.
	///
	/// @param across on the axis across
	/// @param up on the axis up
	/// @param reach how far on the axis across a point may be to count as being there
	public Optional<Reading> at(double across, double up, double reach) {
		OptionalDouble place = place(across, up);
		if (place.isEmpty())
			return Optional.empty();
		double at = place.getAsDouble();
		List<Reading.Entry> entries = new ArrayList<>();
		String head = plot.across().text(at, locale);
		String total = "";
		for (Layer layer : plot.layers())
			switch (layer) {
				case Layer.Line(String name, Ink ink, Points points) -> point(name, ink, points, at, reach, entries);
				case Layer.Dots(String name, Ink ink, Points points) -> point(name, ink, points, at, reach, entries);
				case Layer.Bars bars -> {
					int bar = cell(bars.edges(), across);
					head = bar < 0 ? head : stretch(plot.across(), bars.edges(), bar);
					total = bar < 0 || bars.parts().size() < 2 ? total : plot.up().text(bars.height(bar), locale);
					bar(bars, bar, entries);
				}
				case Layer.Rows(List<Layer.Part> parts) -> {
					head = plot.up().text(up, locale);
					parts.forEach(part -> row(part, (int) Math.round(up), entries));
				}
				case Layer.Cells cells -> cell(cells, across, up, entries);
			}
		return Optional.of(new Reading(at, head, entries, total)).filter(reading -> !reading.entries().isEmpty());
	}

	/// Where a reader who points there looks: the bar, the cell, or else the nearest point of any line.
	private OptionalDouble place(double across, double up) {
		double nearest = Double.NaN;
		for (Layer layer : plot.layers()) {
			double candidate = switch (layer) {
				case Layer.Line line -> nearest(line.points(), across);
				case Layer.Dots dots -> nearest(dots.points(), across);
				case Layer.Bars bars -> middle(bars.edges(), cell(bars.edges(), across));
				case Layer.Cells cells -> middle(cells.across(), cell(cells.across(), across));
				case Layer.Rows _ -> Math.round(up) < 0 ? Double.NaN : across;
			};
			if (!(Math.abs(candidate - across) >= Math.abs(nearest - across)) && !Double.isNaN(candidate))
				nearest = candidate;
		}
		return Double.isNaN(nearest) ? OptionalDouble.empty() : OptionalDouble.of(nearest);
	}

	private static double nearest(Points points, double across) {
		int index = points.nearest(across);
		return index < 0 ? Double.NaN : points.across()[index];
	}

	private void point(String name, Ink ink, Points points, double at, double reach, List<Reading.Entry> entries) {
		int index = points.nearest(at);
		if (index >= 0 && Math.abs(points.across()[index] - at) <= reach) {
			double value = points.up()[index];
			entries.add(new Reading.Entry(name, ink, plot.up().text(value, locale), value));
		}
	}

	/// The part at the top comes first, as it is seen.
	private void bar(Layer.Bars bars, int bar, List<Reading.Entry> entries) {
		if (bar < 0)
			return;
		for (Layer.Part part : bars.parts().reversed()) {
			double value = part.values()[bar];
			if (value > 0 || value < 0 || bars.parts().size() == 1)
				entries.add(
						new Reading.Entry(part.name(), part.ink(), plot.up().text(Double.isNaN(value) ? 0 : value, locale), Double.NaN));
		}
	}

	private void row(Layer.Part part, int row, List<Reading.Entry> entries) {
		if (row >= 0 && row < part.values().length && !Double.isNaN(part.values()[row]))
			entries.add(new Reading.Entry(part.name(), part.ink(), plot.across().text(part.values()[row], locale), Double.NaN));
	}

	private void cell(Layer.Cells cells, double across, double up, List<Reading.Entry> entries) {
		int column = cell(cells.across(), across);
		int row = cell(cells.up(), up);
		if (column >= 0 && row >= 0)
			entries.add(new Reading.Entry(stretch(plot.up(), cells.up(), row), cells.ink(),
					new Quantity("", cells.name()).with(new NumberText(locale).text((double) cells.counts()[column][row])), Double.NaN));
	}

	private String stretch(Axis axis, double[] edges, int cell) {
		return switch (axis) {
			case Axis.Time time when time.bucket() > 0 -> axis.text(middle(edges, cell), locale);
			case Axis.Amount amount -> new NumberText(locale).text(edges[cell]) + " – " + amount.text(edges[cell + 1], locale);
			case Axis.Time _,Axis.Names _ -> axis.text(edges[cell], locale) + " – " + axis.text(edges[cell + 1], locale);
		};
	}

	private static double middle(double[] edges, int cell) {
		return cell < 0 ? Double.NaN : (edges[cell] + edges[cell + 1]) / 2;
	}

	/// Between which two edges a value lies; -1 when it lies beside all.
	private static int cell(double[] edges, double value) {
		int found = Arrays.binarySearch(edges, value);
		int cell = found >= 0 ? Math.min(found, edges.length - 2) : -found - 2;
		return cell < 0 || cell > edges.length - 2 ? -1 : cell;
	}
}
