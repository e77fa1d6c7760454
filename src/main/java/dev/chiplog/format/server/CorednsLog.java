package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of CoreDNS: level, then plugin and message, or client and query.
///
/// Source: CoreDNS's documentation of the plugins `log` and `errors`. Traps: no time unless the container adds it; IPv6 clients in
/// brackets; durations in seconds.
public final class CorednsLog extends LayoutFormat {

	/// The format; it has no state.
	public CorednsLog() {
		super("CoreDNS", Framing.LINE, "«{time} »[{level:capitals}] plugin/{logger:name}: {message}",
				"«{time} »[{level:capitals}] {client:text}:{port:number} - {query_id:number} {message:ahead}\"{query:quoted}\" {status} {flags} {bytes:number} {duration:decimal}s",
				"«{time} »[{level:capitals}] {message:ahead}SIG{_:rest}", "«{time} »[{level:capitals}] {message:ahead}Reloading{_:rest}");
	}
}
