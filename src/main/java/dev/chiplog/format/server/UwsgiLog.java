package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The request lines of uWSGI, and the banner of its start.
///
/// Source: uWSGI's documentation, Formatting uWSGI requests logs. Traps: the time stands in the middle; braces around the count of
/// variables; an empty user in parentheses.
public final class UwsgiLog extends LayoutFormat {

	/// The format; it has no state.
	public UwsgiLog() {
		super("uWSGI", Framing.LINES_UNTIL_NEXT,
				"«[pid: {pid}|app: {app}|req: {_:word}] »{client} ({user:text}) {{vars:text}} [{time}] {message:ahead}{method} {path:text} => generated {bytes:number} bytes in {duration:number} msecs ({protocol} {status:number}) {_:rest}",
				"*** {message:ahead}{_:text} on [{time}] ***");
	}
}
