package dev.chiplog.query;

import java.util.List;

/// Some consecutive rows of a view.
///
/// @param total how many rows the filter selects
/// @param first the first row of the page, 0-based
/// @param rows the rows
public record Page(long total, long first, List<PageRow> rows) {
	public Page {
		rows = List.copyOf(rows);
	}
}
