package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What the Kubernetes API server writes to its audit log: one `Event` of `audit.k8s.io` for each stage of a request.
///
/// Source: the Kubernetes documentation, "Auditing", and the audit API reference. Traps: `level` is how much is recorded (`Metadata`),
/// not a severity; several stages share an `auditID`; request and response are whole objects with times of their own.
public final class KubernetesAudit extends JsonDialect {

	/// The format; it has no state.
	public KubernetesAudit() {
		super("Kubernetes audit", Signature.having("auditID", "stage").is("kind", "Event").beginning("apiVersion", "audit.k8s.io/"),
				Meaning.times("stageTimestamp", "requestReceivedTimestamp", "timestamp").called("level", "auditLevel")
						.called("user.username", "user").called("verb", "action"));
	}
}
