package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The console logger of .NET: level of four letters, category and event on the first line, the message below it.
///
/// Source: Microsoft's documentation of console log formatting (`simple`, `SingleLine`, `TimestampFormat`). Traps: the message is on the
/// second line; a time only when it is configured; an exception in the lines below.
public final class DotnetConsole extends LayoutFormat {

	/// The format; it has no state.
	public DotnetConsole() {
		super(".NET console", Framing.LINES_UNTIL_NEXT,
				"«{time} »{level:trce=TRACE|dbug=DEBUG|info=INFO|warn=WARNING|fail=ERROR|crit=CRITICAL}: {logger:name}[{event_id:number}]$~{message}",
				"«{time} »{level:trce=TRACE|dbug=DEBUG|info=INFO|warn=WARNING|fail=ERROR|crit=CRITICAL}: {logger:name}[{event_id:number}] {message}",
				"{time:clock} {level:trce=TRACE|dbug=DEBUG|info=INFO|warn=WARNING|fail=ERROR|crit=CRITICAL}: {logger:name}[{event_id:number}]$~{message}");
	}
}
