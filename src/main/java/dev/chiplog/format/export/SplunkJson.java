package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Results that Splunk exports, one object a line with the event in `result`, and events as its HTTP collector takes them.
///
/// Source: the Splunk documentation, "search/jobs/export" and "Format events for HTTP Event Collector". The fields of `result` and
/// `event` lose that prefix. Traps: all values of a result are texts; `_raw` is the whole line again; `_time` may be seconds or ISO
/// 8601.
public final class SplunkJson extends JsonDialect {

	/// The format; it has no state.
	public SplunkJson() {
		super("Splunk JSON",
				Signature.having("preview").inside("result").or(Signature.having("event").oneOf("sourcetype"))
						.or(Signature.having("sourcetype").inside("event")),
				Meaning.byContent().called("type", "type").without("result", "event"));
	}
}
