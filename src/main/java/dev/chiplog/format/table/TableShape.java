package dev.chiplog.format.table;

import dev.chiplog.format.layout.LazyField;
import dev.chiplog.record.FieldTable;
import java.time.ZoneId;
import java.util.List;

/// What directives say about the rows behind them.
///
/// @param columns in order; none when the directives name none
/// @param separator between the cells, see [Cells]
/// @param unset what a cell holds when there is nothing in it
/// @param day of rows that write only a clock, as `2025-03-01`; empty when none is known
/// @param zone in which times are written
/// @param time where the time is told that is put together from two columns
record TableShape(List<Column> columns, char separator, List<String> unset, String day, ZoneId zone, LazyField time) {

	TableShape {
		columns = List.copyOf(columns);
		unset = List.copyOf(unset);
	}

	/// The shape of a table whose columns nobody has named yet.
	static TableShape unnamed(FieldTable fields, ZoneId zone) {
		return new TableShape(List.of(), Cells.BLANKS, List.of("-"), "", zone, new LazyField(fields, "time"));
	}
}
