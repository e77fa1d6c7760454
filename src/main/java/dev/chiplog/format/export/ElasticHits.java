package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Hits of Elasticsearch and OpenSearch, one object a line, as `elasticdump` and `jq '.hits.hits[]'` write them.
///
/// Source: the Elasticsearch reference, "Search API", and the documentation of elasticdump. The fields of `_source` lose that prefix
/// and play their roles. Traps: the documents are anything; `sort` holds a time as a number; `_score` is mostly `null`.
public final class ElasticHits extends JsonDialect {

	/// The format; it has no state.
	public ElasticHits() {
		super("Elasticsearch hits", Signature.having("_index", "_id").inside("_source"),
				Meaning.byContent().called("_type", "_type").without("_source"));
	}
}
