package dev.chiplog.export;

import dev.chiplog.query.Filter;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.EventId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// What is to be exported, how and where to.
///
/// @param format the shape
/// @param filter which events
/// @param only when not empty, only these of them (the picked rows)
/// @param order in which order; raw text always keeps the order of its sources
/// @param columns fields, role words or built-in names; empty for every field of the events; raw text ignores them
/// @param zone in which CSV writes times
/// @param defuse whether CSV cells that begin with `=`, `+`, `-`, `@`, a tab, a line end, or their full-width forms, and are no number get a `'` before them
/// @param to the file; written beside under another name and renamed once it is whole
public record ExportRequest(ExportFormat format, Filter filter, List<EventId> only, RowOrder order, List<String> columns, ZoneId zone,
		boolean defuse, Path to) {
	public ExportRequest {
		only = List.copyOf(only);
		columns = List.copyOf(columns);
	}
}
