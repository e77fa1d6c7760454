package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The default access log of Envoy and of Istio.
///
/// Source: Envoy's documentation, Access logging, Default format string; Istio's for its own. Traps: `-` for every part that is missing;
/// the details that Istio adds behind the flags; status 0.
public final class EnvoyAccess extends LayoutFormat {

	/// The format; it has no state.
	public EnvoyAccess() {
		super("Envoy access", Framing.LINE,
				"[{time:iso}] \"{message:quoted}\" {status:number} {response_flags} {bytes_received:number} {bytes_sent:number} {duration:number} {upstream_duration} \"{forwarded_for:quoted}\" \"{user_agent:quoted}\" \"{request_id:quoted}\" \"{authority:quoted}\" \"{upstream:quoted}\"",
				"[{time:iso}] \"{message:quoted}\" {status:number} {response_flags} {response_details} {termination_details} \"{transport_failure:quoted}\" {bytes_received:number} {bytes_sent:number} {duration:number} {upstream_duration} \"{forwarded_for:quoted}\" \"{user_agent:quoted}\" \"{request_id:quoted}\" \"{authority:quoted}\" \"{upstream:quoted}\" {upstream_details:rest}",
				"[{time:iso}] \"{message:quoted}\" {status:number} {response_flags} {details:rest}");
	}
}
