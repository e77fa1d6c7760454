package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer of Azure Monitor's log queries: tables with named columns and rows of values.
///
/// See <https://learn.microsoft.com/en-us/azure/azure-monitor/logs/api/response-format>.
record Tables() implements RecordList {

	@Override
	public boolean isSureOf(JsonValue object) {
		return rows(object).isPresent();
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		List<JsonValue> tables = object.list("tables");
		if (tables.isEmpty() || tables.getFirst().list("columns").isEmpty() || tables.getFirst().get("rows") == null)
			return Optional.empty();
		return Optional.of(tables.stream().flatMap(Tables::rowsOf));
	}

	private static Stream<JsonRow> rowsOf(JsonValue table) {
		List<String> names = table.list("columns").stream().map(Tables::name).toList();
		return table.list("rows").stream().map(row -> new JsonRow(row, line -> {
			List<JsonValue> cells = row.elements();
			for (int i = 0; i < Math.min(cells.size(), names.size()); i++)
				line.value(names.get(i), cells.get(i));
		}));
	}

	private static String name(JsonValue column) {
		JsonValue name = column.get("name");
		return name == null ? "" : name.text();
	}
}
