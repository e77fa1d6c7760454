package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Entries of Google Cloud Logging, one object a line, as `gcloud logging read --format=json` and exports to storage give them.
///
/// Source: the Cloud Logging reference, "LogEntry" and "LogSeverity". Traps: the payload is `textPayload`, `jsonPayload` or
/// `protoPayload`; severity `DEFAULT` is none; `receiveTimestamp` is later than the event; labels are nested.
public final class GoogleCloudLogging extends JsonDialect {

	/// The format; it has no state.
	public GoogleCloudLogging() {
		super("Google Cloud Logging",
				Signature.having("logName").oneOf("insertId", "receiveTimestamp").oneOf("timestamp", "receiveTimestamp"),
				Meaning.times("timestamp", "receiveTimestamp").levels("severity").called("protoPayload.methodName", "message")
						.called("protoPayload.serviceName", "service").called("protoPayload.status.message", "error_message"));
	}
}
