package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Target;

/// What Envoy writes with `json_format`, under the keys of Envoy's documentation and Istio's default.
///
/// Source: the Envoy manual, "Access logging"; the Istio default of `accessLogFormat`. Traps: values may be texts or numbers, `null` or
/// `-`; `duration` counts milliseconds; the keys are the operator's, so only usual ones are known.
public final class EnvoyJson extends JsonDialect {

	/// The format; it has no state.
	public EnvoyJson() {
		super("Envoy JSON access",
				Signature.having("response_flags").oneOf("response_code", "upstream_host", "upstream_cluster", "bytes_sent"),
				Meaning.times("start_time", "timestamp", "time").levels("level", "severity"));
	}

	@Override
	protected Target target(String path) {
		return Target.number(path);
	}
}
