package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The alert log of Oracle databases and everything else that writes the time on a line of its own and the message below it.
///
/// Source: Oracle's administrator's guide, Monitoring errors with trace files and the alert log. Traps: the time has no message beside it;
/// the same line opens several messages; `ORA-` codes in the next lines.
public final class OracleAlert extends LayoutFormat {

	/// The format; it has no state.
	public OracleAlert() {
		super("Oracle alert log", Framing.LINES_UNTIL_NEXT, "{time}$~{message}");
	}
}
