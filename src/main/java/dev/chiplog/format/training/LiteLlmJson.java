package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import java.util.Set;

/// What the LiteLLM proxy writes with `json_logs: true`, and its standard logging payload, one object for each call of a model.
///
/// Source: the LiteLLM documentation, "JSON logs" and "StandardLoggingPayload". Traps: a line has no more than message, level, time and
/// a `stacktrace`; a payload counts seconds as `startTime`, and says `failure` as its status.
public final class LiteLlmJson extends JsonDialect {

	/// The format; it has no state.
	public LiteLlmJson() {
		super("LiteLLM JSON",
				Signature.having("message", "timestamp").capitals("level").first("message")
						.only(Set.of("message", "level", "timestamp", "stacktrace", "component", "logger")::contains)
						.or(Signature.having("startTime", "endTime", "model").oneOf("call_type", "response_cost", "model_group")),
				Meaning.times("timestamp", "startTime").levels("level").called("call_type", "logger").called("error_str", "message"));
	}
}
