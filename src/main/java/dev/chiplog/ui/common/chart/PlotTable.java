package dev.chiplog.ui.common.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The numbers behind a plot, as a table: one row for each place on the axis across, one column for each series.
///
/// @param header what the columns hold, with units
/// @param rows as many cells as the header; empty where there is no value
public record PlotTable(List<String> header, List<List<String>> rows) {
	private static final int SECOND = 1_000_000_000;

	public PlotTable {
		header = List.copyOf(header);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/// The table of a plot: of its first layer when that is a heat map, a histogram or named bars, of all layers otherwise.
	public static PlotTable of(Plot plot) {
		if (plot.layers().isEmpty())
			return new PlotTable(List.of(), List.of());
		return switch (plot.layers().getFirst()) {
			case Layer.Cells cells -> cells(plot, cells);
			case Layer.Rows rows -> rows(plot, rows);
			case Layer.Cloud _ -> cloud(plot);
			case Layer.Bars bars when plot.across() instanceof Axis.Amount -> histogram(plot, bars);
			case Layer.Bars _,Layer.Line _,Layer.Dots _ -> series(plot);
		};
	}

	private static PlotTable cells(Plot plot, Layer.Cells cells) {
		boolean numbers = plot.across() instanceof Axis.Amount;
		List<String> header = new ArrayList<>(
				numbers ? List.of(plot.across().label() + " from", plot.across().label() + " to") : List.of(placeTitle(plot.across())));
		header.addAll(List.of(plot.up().label() + " from", plot.up().label() + " to"));
		cells.sheets().forEach(sheet -> header.add(sheet.name().isEmpty() ? cells.name() : sheet.name()));
		List<List<String>> rows = new ArrayList<>();
		for (int column = 0; column + 1 < cells.across().length; column++)
			for (int row = 0; row + 1 < cells.up().length; row++) {
				List<String> line = new ArrayList<>(List.of(place(plot.across(), cells.across()[column])));
				if (numbers)
					line.add(number(cells.across()[column + 1]));
				line.addAll(List.of(number(cells.up()[row]), number(cells.up()[row + 1])));
				for (Layer.Sheet sheet : cells.sheets())
					line.add(Long.toString(sheet.counts()[column][row]));
				rows.add(line);
			}
		return new PlotTable(header, rows);
	}

	/// A row for each dot, with the series that it is of.
	private static PlotTable cloud(Plot plot) {
		boolean told = !plot.legend().isEmpty();
		List<List<String>> rows = new ArrayList<>();
		for (Layer layer : plot.layers())
			if (layer instanceof Layer.Cloud(String name, Ink _, Points points))
				for (int index = 0; index < points.count(); index++) {
					List<String> row = List.of(place(plot.across(), points.across()[index]), number(points.up()[index]), name);
					rows.add(told ? row : row.subList(0, 2));
				}
		List<String> header = List.of(placeTitle(plot.across()), plot.up().label(), "series");
		return new PlotTable(told ? header : header.subList(0, 2), rows);
	}

	private static PlotTable rows(Plot plot, Layer.Rows bars) {
		List<String> header = new ArrayList<>(List.of(placeTitle(plot.up())));
		bars.parts().forEach(part -> header.add(title(part.name(), plot.across())));
		List<List<String>> rows = new ArrayList<>();
		for (Axis.Tick name : plot.up().ticks(Integer.MAX_VALUE, Locale.ROOT)) {
			List<String> row = new ArrayList<>(List.of(name.label()));
			bars.parts().forEach(part -> row.add(number(part.values()[(int) name.at()])));
			rows.add(row);
		}
		return new PlotTable(header, rows);
	}

	private static PlotTable histogram(Plot plot, Layer.Bars bars) {
		List<String> header = new ArrayList<>(List.of(plot.across().label() + " from", plot.across().label() + " to"));
		bars.parts().forEach(part -> header.add(title(part.name(), plot.up())));
		List<List<String>> rows = new ArrayList<>();
		for (int bar = 0; bar + 1 < bars.edges().length; bar++) {
			List<String> row = new ArrayList<>(List.of(number(bars.edges()[bar]), number(bars.edges()[bar + 1])));
			for (Layer.Part part : bars.parts())
				row.add(number(part.values()[bar]));
			rows.add(row);
		}
		return new PlotTable(header, rows);
	}

	private static PlotTable series(Plot plot) {
		List<String> header = new ArrayList<>(List.of(placeTitle(plot.across())));
		SequencedMap<Double, List<List<String>>> rows = new TreeMap<>();
		for (Layer layer : plot.layers())
			switch (layer) {
				case Layer.Line line -> points(plot, name(plot, line), line.points(), header, rows);
				case Layer.Dots dots -> points(plot, dots.name(), dots.points(), header, rows);
				case Layer.Bars bars -> {
					for (Layer.Part part : bars.parts())
						points(plot, part.name(), new Points(bars.edges(), part.values()), header, rows);
				}
				case Layer.Rows _,Layer.Cells _,Layer.Cloud _ -> {
				}
			}
		List<List<String>> all = rows.values().stream().flatMap(List::stream).toList();
		all.forEach(row -> fill(row, header.size()));
		return new PlotTable(header, all);
	}

	/// What stands without a name behind a line that has one is called after it.
	private static String name(Plot plot, Layer.Line line) {
		if (!line.name().isEmpty())
			return line.name();
		return plot.layers().stream().flatMap(layer -> layer instanceof Layer.Line other ? Stream.of(other) : Stream.empty())
				.filter(other -> !other.name().isEmpty() && other.ink().colour() == line.ink().colour()
						&& other.ink().dashed() == line.ink().dashed())
				.findFirst().map(other -> other.name() + " readings").orElse("");
	}

	/// A place at which a series has several values has as many rows.
	private static void points(Plot plot, String name, Points points, List<String> header, SequencedMap<Double, List<List<String>>> rows) {
		int column = header.size();
		header.add(title(name, plot.up()));
		for (int index = 0; index < points.up().length; index++) {
			double at = plot.across() instanceof Axis.Time time ? time.floor(points.across()[index]) : points.across()[index];
			List<List<String>> there = rows.computeIfAbsent(at, _ -> new ArrayList<>());
			List<String> row = there.stream().filter(each -> each.size() <= column).findFirst().orElseGet(() -> {
				there.add(new ArrayList<>(List.of(place(plot.across(), at))));
				return there.getLast();
			});
			fill(row, column);
			row.add(number(points.up()[index]));
		}
	}

	private static void fill(List<String> row, int columns) {
		while (row.size() < columns)
			row.add("");
	}

	private static String title(String name, Axis axis) {
		if (name.isEmpty())
			return axis.label();
		return axis instanceof Axis.Amount amount && !amount.quantity().unit().isEmpty()
				? new Quantity(name, amount.quantity().unit()).label()
				: name;
	}

	private static String placeTitle(Axis axis) {
		return axis instanceof Axis.Time ? "time" : axis.label().isEmpty() ? "value" : axis.label();
	}

	private static String place(Axis axis, double at) {
		if (!(axis instanceof Axis.Time time))
			return number(at);
		long nanos = time.floor(at);
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME
				.format(Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND)).atZone(time.zone()));
	}

	private static String number(double number) {
		return Double.isFinite(number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : "";
	}
}
