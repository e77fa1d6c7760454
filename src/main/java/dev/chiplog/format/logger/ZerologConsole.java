package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Go's zerolog writes with its `ConsoleWriter`: clock, level of three letters, perhaps the caller, message, keys and values.
///
/// Source: the documentation of `zerolog.ConsoleWriter`. Traps: a twelve-hour clock without seconds or day; an ISO time when it is
/// configured.
public final class ZerologConsole extends LayoutFormat {

	/// The format; it has no state.
	public ZerologConsole() {
		super("zerolog console", Framing.LINES_UNTIL_NEXT,
				"{time:clock} {level:TRC=TRACE|DBG=DEBUG|INF=INFO|WRN=WARNING|ERR=ERROR|FTL=CRITICAL|PNC=CRITICAL|???=INFO} «{file:name}:{line} > »{message}",
				"{time:iso} {level:TRC=TRACE|DBG=DEBUG|INF=INFO|WRN=WARNING|ERR=ERROR|FTL=CRITICAL|PNC=CRITICAL|???=INFO} «{file:name}:{line} > »{message}");
	}
}
