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
	/// @param reach how far a point may be to count as being there
	public Optional<Reading> at(double across, double up, Reach reach) {
		Optional<Reading> dot = dot(across, up, reach);
		return dot.isPresent() ? dot : drawn(across, up, reach);
	}

	private Optional<Reading> drawn(double across, double up, Reach reach) {
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
				case Layer.Cells cells -> {
					int column = cell(cells.across(), across);
					int row = cell(cells.up(), up);
					if (column >= 0 && row >= 0) {
						head = cells.sheets().size() < 2
								? stretch(plot.across(), cells.across(), column)
								: named(plot.across(), stretch(plot.across(), cells.across(), column)) + "\n"
										+ named(plot.up(), stretch(plot.up(), cells.up(), row));
						total = cells.sheets().size() < 2 ? total : counted(cells, cells.held(column, row));
						cell(cells, column, row, entries);
					}
				}
				case Layer.Cloud _ -> {
				}
			}
		return Optional.of(new Reading(at, head, entries, total)).filter(reading -> !reading.entries().isEmpty());
	}

	/// How far a point may be from the place that is pointed at, in shares of the sides of the plot.
	public record Reach(double across, double up) {
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
				case Layer.Cloud _ -> Double.NaN;
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

	private void point(String name, Ink ink, Points points, double at, Reach reach, List<Reading.Entry> entries) {
		int index = points.nearest(at);
		if (index >= 0 && Math.abs(plot.across().share(points.across()[index]) - plot.across().share(at)) <= reach.across()) {
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

	private void cell(Layer.Cells cells, int column, int row, List<Reading.Entry> entries) {
		for (Layer.Sheet sheet : cells.sheets())
			if (sheet.counts()[column][row] > 0 || cells.sheets().size() < 2)
				entries.add(new Reading.Entry(cells.sheets().size() < 2 ? stretch(plot.up(), cells.up(), row) : sheet.name(), sheet.ink(),
						counted(cells, sheet.counts()[column][row]), Double.NaN));
	}

	private String counted(Layer.Cells cells, long count) {
		return new Quantity("", cells.name()).with(new NumberText(locale).text((double) count));
	}

	/// The dot of a cloud that is nearest, when there is one within reach.
	private Optional<Reading> dot(double across, double up, Reach reach) {
		Optional<Reading> found = Optional.empty();
		double nearest = 1;
		for (Layer layer : plot.layers())
			if (layer instanceof Layer.Cloud(String name, Ink ink, Points points))
				for (int index = 0; index < points.count(); index++) {
					double away = Math.hypot((plot.across().share(points.across()[index]) - plot.across().share(across)) / reach.across(),
							(plot.up().share(points.up()[index]) - plot.up().share(up)) / reach.up());
					if (away <= nearest) {
						nearest = away;
						found = Optional.of(dot(name, ink, points.across()[index], points.up()[index]));
					}
				}
		return found;
	}

	private Reading dot(String name, Ink ink, double across, double up) {
		Axis right = plot.across();
		String label = name.isEmpty() && plot.up() instanceof Axis.Amount amount ? amount.quantity().name() : name;
		return new Reading(across, named(right, right.text(across, locale)),
				List.of(new Reading.Entry(label, ink, plot.up().text(up, locale), up)), "");
	}

	/// With the name of what an axis of numbers measures.
	private static String named(Axis axis, String text) {
		return axis instanceof Axis.Amount amount ? amount.quantity().name() + " " + text : text;
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
