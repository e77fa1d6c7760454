package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What the Caddy server writes for each request: zap's keys, and `request` with the request inside.
///
/// Source: Caddy's documentation, "How Logging Works". Traps: header values are arrays; `duration` counts seconds; the server's other
/// lines have no request and are plain zap.
public final class CaddyAccess extends JsonDialect {

	/// The format; it has no state.
	public CaddyAccess() {
		super("Caddy access", Signature.having("ts", "status", "duration").text("request.method", "request.uri"),
				Meaning.times("ts").levels("level"));
	}
}
