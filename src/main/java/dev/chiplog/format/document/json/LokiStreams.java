package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What Loki answers to a query and takes as a push: streams with their labels, each a list of times in nanoseconds and lines.
///
/// See <https://grafana.com/docs/loki/latest/reference/loki-http-api/>: `data.result[]` of an answer, `streams[]` of a push; a third
/// element holds structured metadata.
record LokiStreams() implements RecordList {

	@Override
	public boolean isSureOf(JsonValue object) {
		return rows(object).isPresent();
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		JsonValue data = object.get("data");
		List<JsonValue> streams = data == null ? object.list("streams") : data.list("result");
		if (streams.isEmpty() || streams.getFirst().get("stream") == null || streams.getFirst().get("values") == null)
			return Optional.empty();
		return Optional.of(streams.stream().flatMap(LokiStreams::lines));
	}

	private static Stream<JsonRow> lines(JsonValue stream) {
		JsonValue labels = stream.get("stream");
		return stream.list("values").stream().map(entry -> new JsonRow(entry, line -> {
			List<JsonValue> parts = entry.elements();
			if (parts.size() > 1)
				line.value("timestamp", parts.get(0)).value("message", parts.get(1));
			if (labels != null && labels.isObject())
				line.members(labels);
			if (parts.size() > 2 && parts.get(2).isObject())
				line.members(parts.get(2));
		}));
	}
}
