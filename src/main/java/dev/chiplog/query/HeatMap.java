package dev.chiplog.query;

import java.util.List;

/// How many events are in each cell of a plane, of each series.
///
/// @param across into what the side from left to right is cut
/// @param up into what the side from the bottom up is cut
/// @param sheets one a series, those with most events first, ties by name; where some are left out, a last one without a name for the
///        events of all these
/// @param left how many series are left out
public record HeatMap(Stretches across, Stretches up, List<Sheet> sheets, long left) {
	public HeatMap {
		sheets = List.copyOf(sheets);
	}

	/// One series.
	///
	/// @param name the value of the split; empty when there is no split, for events without a value, and for those of the series left out
	/// @param columns one a stretch across; in it how many events are in each stretch up
	public record Sheet(String name, List<List<Long>> columns) {
		public Sheet {
			columns = columns.stream().map(List::copyOf).toList();
		}
	}
}
