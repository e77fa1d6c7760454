package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The native access log of the proxy Squid: seconds since 1970, milliseconds, client, result, bytes, request.
///
/// Source: Squid's documentation of `logformat squid`. Traps: blanks before the milliseconds; `-` for the user; the result and the status
/// are joined by a slash.
public final class SquidAccess extends LayoutFormat {

	/// The format; it has no state.
	public SquidAccess() {
		super("Squid access", Framing.LINE,
				"{time:epoch} {elapsed:number} {client} {result:identifier}/{status:number} {bytes:number} {message:ahead}{method} {path} {user} {hierarchy:identifier}/{peer} {content_type}$");
	}
}
