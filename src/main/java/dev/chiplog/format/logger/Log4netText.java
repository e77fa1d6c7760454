package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What .NET's log4net writes with the pattern of its manual: time, thread, level, logger, context in brackets.
///
/// Source: the manual of Apache log4net, `PatternLayout` (`%date [%thread] %-5level %logger [%property{NDC}] - %message`). Traps: the
/// context `(null)`; a dash in the message.
public final class Log4netText extends LayoutFormat {

	/// The format; it has no state.
	public Log4netText() {
		super("log4net", Framing.LINES_UNTIL_NEXT, "{time} [{thread}] {level} {logger:name} [{context:text}] - {message}",
				"{time} [{thread}] {level} {logger:name} ({context:text}) - {message}");
	}
}
