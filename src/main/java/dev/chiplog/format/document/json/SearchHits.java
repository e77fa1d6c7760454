package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The answer of Elasticsearch and OpenSearch to a search: `hits.hits[]`, each with its `_source` and `fields`.
///
/// See <https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search>. What the document itself holds comes first, then
/// where it was found (`_index`, `_id`, `_score`).
record SearchHits() implements RecordList {

	@Override
	public boolean isSureOf(JsonValue object) {
		return rows(object).isPresent();
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		JsonValue found = object.get("hits");
		List<JsonValue> hits = found == null ? List.of() : found.list("hits");
		if (hits.isEmpty() || hits.getFirst().get("_index") == null && hits.getFirst().get("_source") == null)
			return Optional.empty();
		return Optional.of(hits.stream().map(hit -> new JsonRow(hit, line -> write(hit, line))));
	}

	private static void write(JsonValue hit, JsonLine line) {
		@Nullable
		JsonValue source = hit.get("_source");
		if (source != null)
			line.members(source);
		line.members(hit, "_source");
	}
}
