package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Kubernetes' events as objects, one a line, as `kubectl get events -o json` and event exporters give them.
///
/// Source: the Kubernetes API reference, "Event". Traps: `type` is `Normal` or `Warning`; the newer API has `eventTime` and leaves the
/// two older stamps `null`; `metadata` has a creation time of its own.
public final class KubernetesEvent extends JsonDialect {

	/// The format; it has no state.
	public KubernetesEvent() {
		super("Kubernetes events",
				Signature.having("reason", "type").inside("involvedObject").or(Signature.having("reason", "type").inside("regarding")),
				Meaning.times("lastTimestamp", "eventTime", "firstTimestamp").levels("severity").called("type", "severity")
						.called("note", "message").called("source.component", "component").called("reportingComponent", "logger"));
	}
}
