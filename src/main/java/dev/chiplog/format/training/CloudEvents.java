package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Events in the structured JSON mode of CloudEvents, as KServe's logger sends each inference request and response.
///
/// Source: the CloudEvents specification, "JSON Event Format", and KServe's documentation of the inference logger. Traps: request and
/// response share an `id`; `data` is the whole payload, large arrays of it; `time` is optional.
public final class CloudEvents extends JsonDialect {

	/// The format; it has no state.
	public CloudEvents() {
		super("CloudEvents", Signature.having("specversion", "id", "source", "type"), Meaning.times("time"));
	}
}
