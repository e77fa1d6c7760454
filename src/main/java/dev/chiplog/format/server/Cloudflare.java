package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Cloudflare's Logpush and Logpull deliver: HTTP requests and firewall events.
///
/// Source: Cloudflare's documentation, "HTTP requests" and "Firewall events" datasets. Traps: stamps are ISO 8601, seconds or
/// nanoseconds as the job says; the customer chooses the fields; many are arrays.
public final class Cloudflare extends JsonDialect {

	/// The format; it has no state.
	public Cloudflare() {
		super("Cloudflare logs",
				Signature.having("RayID").oneOf("EdgeStartTimestamp", "EdgeEndTimestamp", "Datetime", "ClientIP", "ClientRequestHost"),
				Meaning.times("EdgeStartTimestamp", "EdgeEndTimestamp", "Datetime"));
	}
}
