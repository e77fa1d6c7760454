package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// OpenTelemetry's data in OTLP's JSON (<https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding>): records inside of scopes inside
/// of resources, as the Collector's file exporter writes them, a batch a line.
///
/// A record gets its own fields and attributes first, then its resource's attributes under `resource.` and its scope's under `scope.`.
///
/// @param resources what the list of resources is called
/// @param scopes what the list of scopes is called inside of a resource
/// @param records gives the records of a scope
record TelemetryList(String resources, List<String> scopes, Records records) implements RecordList {

	/// The records that stand in a scope.
	@FunctionalInterface
	interface Records {
		Stream<JsonRow> of(JsonValue scope);
	}

	/// Log records.
	static TelemetryList logs() {
		return new TelemetryList("resourceLogs", List.of("scopeLogs", "instrumentationLibraryLogs"),
				scope -> scope.list("logRecords").stream().map(record -> new JsonRow(record, line -> TelemetryRecords.log(record, line))));
	}

	/// Spans of traces.
	static TelemetryList spans() {
		return new TelemetryList("resourceSpans", List.of("scopeSpans", "instrumentationLibrarySpans"),
				scope -> scope.list("spans").stream().map(span -> new JsonRow(span, line -> TelemetryRecords.span(span, line))));
	}

	/// Data points of metrics.
	static TelemetryList metrics() {
		return new TelemetryList("resourceMetrics", List.of("scopeMetrics", "instrumentationLibraryMetrics"),
				scope -> scope.list("metrics").stream().flatMap(TelemetryRecords::points));
	}

	@Override
	public boolean isSureOf(JsonValue object) {
		return rows(object).isPresent();
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		List<JsonValue> all = object.list(resources);
		if (all.isEmpty() || all.stream().allMatch(resource -> scopesOf(resource).isEmpty()))
			return Optional.empty();
		return Optional.of(all.stream().flatMap(this::rowsOf));
	}

	private Stream<JsonRow> rowsOf(JsonValue resource) {
		return scopesOf(resource).stream().flatMap(scope -> records.of(scope).map(row -> new JsonRow(row.place(), line -> {
			row.writer().accept(line);
			writeResource(resource, line);
			writeScope(scope, line);
		})));
	}

	private List<JsonValue> scopesOf(JsonValue resource) {
		return scopes.stream().map(resource::list).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
	}

	private static void writeResource(JsonValue outer, JsonLine line) {
		JsonValue resource = outer.get("resource");
		if (resource == null || resource.list("attributes").isEmpty())
			return;
		line.object("resource");
		TelemetryValue.attributes(resource, line);
		line.close();
	}

	private static void writeScope(JsonValue outer, JsonLine line) {
		@Nullable
		JsonValue scope = outer.get("scope") == null ? outer.get("instrumentationLibrary") : outer.get("scope");
		if (scope == null || scope.members().isEmpty())
			return;
		line.object("scope").members(scope, "attributes", "droppedAttributesCount");
		TelemetryValue.attributes(scope, line);
		line.close();
	}
}
