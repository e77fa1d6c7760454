package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A page of resources as JSON:API has them (<https://jsonapi.org/format/>), which is how Datadog lists logs: `data[].attributes`.
record Resources() implements RecordList {

	@Override
	public boolean isSureOf(JsonValue object) {
		return false;
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		List<JsonValue> data = object.list("data");
		if (data.isEmpty() || data.getFirst().get("type") == null)
			return Optional.empty();
		JsonValue attributes = data.getFirst().get("attributes");
		if (attributes == null || !attributes.isObject())
			return Optional.empty();
		return Optional.of(data.stream().map(resource -> new JsonRow(resource, line -> write(resource, line))));
	}

	private static void write(JsonValue resource, JsonLine line) {
		JsonValue attributes = resource.get("attributes");
		if (attributes != null)
			line.members(attributes);
		line.members(resource, "attributes");
	}
}
