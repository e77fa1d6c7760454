package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Traefik writes for each request with `format: json`.
///
/// Source: the Traefik documentation, "Access Logs", list of fields. Traps: `Duration` counts nanoseconds; `level` and `msg` say
/// nothing of the request; a request with no router has `Router` keys missing; header fields begin with `request_`.
public final class TraefikAccess extends JsonDialect {

	/// The format; it has no state.
	public TraefikAccess() {
		super("Traefik access",
				Signature.having("RequestMethod", "DownstreamStatus").oneOf("StartUTC", "StartLocal", "RequestPath", "time"),
				Meaning.times("StartUTC", "StartLocal", "time").levels("level").called("RouterName", "logger"));
	}
}
