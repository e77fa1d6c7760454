package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the name server BIND 9: category and severity before the message.
///
/// Source: BIND's administrator manual, `logging`. Traps: a month's name in the stamp; debug levels with a number; queries with an at-sign
/// and an address in memory.
public final class BindLog extends LayoutFormat {

	/// The format; it has no state.
	public BindLog() {
		super("BIND", Framing.LINE,
				"{time} {logger:name}: {level:critical=CRITICAL|error=ERROR|warning=WARNING|notice=NOTICE|info=INFO|debug=DEBUG}«{_:number}»: {message}",
				"{time} {logger:name}: {level:debug=DEBUG} {debug_level:number}: {message}",
				"{time} {level:critical=CRITICAL|error=ERROR|warning=WARNING|notice=NOTICE|info=INFO|debug=DEBUG}: {message}",
				"{time} {message:ahead}client «@{_:word} »{client:text}#{port:number} {_:rest}");
	}
}
