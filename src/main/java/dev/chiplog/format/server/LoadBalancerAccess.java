package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The access logs of AWS's application and classic load balancers.
///
/// Source: Amazon's documentation, Access log entries. Traps: `-1` for times that never were; `-` for targets; the type stands in front
/// only with the newer one; a broken request in quotes.
public final class LoadBalancerAccess extends LayoutFormat {

	/// The format; it has no state.
	public LoadBalancerAccess() {
		super("AWS load balancer", Framing.LINE,
				"«{type:identifier} »{time:iso} {load_balancer} {client} {target} {request_time:decimal} {target_time:decimal} {response_time:decimal} {status} {target_status} {received_bytes:number} {sent_bytes:number} \"{message:quoted}\" \"{user_agent:quoted}\" {ssl_cipher} {ssl_protocol}« {details:rest}»");
	}
}
