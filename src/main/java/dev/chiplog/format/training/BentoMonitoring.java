package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Writing;

/// What BentoML's default monitor writes: one object for each prediction, with its features, result, time and request.
///
/// Source: the BentoML documentation, "Monitoring and data collection". Traps: the features are the user's, so only `timestamp` and a
/// numeric `request_id` with no message are known; the time has no zone.
public final class BentoMonitoring extends JsonDialect {

	/// The format; it has no state.
	public BentoMonitoring() {
		super("BentoML monitoring", Signature.having("request_id").text("timestamp").written("request_id", Writing.QUOTED_WHOLE)
				.lacking("level", "levelname", "severity", "message", "msg", "event", "event_type", "model", "status", "method"),
				Meaning.times("timestamp"));
	}
}
