package dev.chiplog.ui.charts;

import dev.chiplog.query.HeatMap;
import dev.chiplog.query.HeatMap.Sheet;
import dev.chiplog.query.Stretches;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// How counted cells are drawn.
final class ScatterCells {
	private ScatterCells() {
	}

	/// The cells of a heat map.
	///
	/// @param names what a sheet is called, by its index
	/// @param inks in which colour a sheet is drawn, by its index
	static Layer.Cells of(HeatMap map, ChartScope scope, IntFunction<String> names, IntFunction<Ink> inks) {
		List<Layer.Sheet> sheets = IntStream.range(0, map.sheets().size())
				.mapToObj(sheet -> new Layer.Sheet(names.apply(sheet), inks.apply(sheet), counts(map.sheets().get(sheet)))).toList();
		return new Layer.Cells(edges(map.across()), edges(map.up()), sheets, scope.messages().text("events"));
	}

	private static long[][] counts(Sheet sheet) {
		return sheet.columns().stream().map(column -> column.stream().mapToLong(Long::longValue).toArray()).toArray(long[][]::new);
	}

	private static double[] edges(Stretches stretches) {
		return IntStream.rangeClosed(0, stretches.count()).mapToDouble(stretches::edge).toArray();
	}
}
