package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The error log of Apache httpd 2.2 and 2.4.
///
/// Source: the `ErrorLogFormat` directive's documentation. Traps: a module without a name (`[:error]`), a client with a port, an event with neither process nor client.
public final class ApacheError extends LayoutFormat {

	/// The format; it has no state.
	public ApacheError() {
		super("Apache error", Framing.LINE,
				"[{time}] [{logger:name}:{level}] [pid {pid}«:tid {tid:number}»] «[client {client:text}] »{message}",
				"[{time}] [:{level}] [pid {pid}] «[client {client:text}] »{message}",
				"[{time:named}] [{level}] «[client {client:text}] »{message}");
	}
}
