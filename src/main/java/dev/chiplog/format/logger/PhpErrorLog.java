package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The error log of PHP and of its process manager FPM.
///
/// Source: the PHP manual, Error Handling, `error_log` and `html_errors`; FPM's manual. Traps: the name of a time zone region; levels of
/// two words; a stack trace in lines with a time of their own.
public final class PhpErrorLog extends LayoutFormat {

	/// The format; it has no state.
	public PhpErrorLog() {
		super("PHP error log", Framing.LINES_UNTIL_NEXT,
				"[{time}] PHP {level:Fatal error=CRITICAL|Parse error=CRITICAL|Core error=CRITICAL|Compile error=CRITICAL|Recoverable fatal error=ERROR|Catchable fatal error=ERROR|Warning=WARNING|Core warning=WARNING|Notice=NOTICE|Deprecated=NOTICE|Strict Standards=NOTICE}: {message}",
				"[{time}] PHP {message}",
				"[{time}] {level:DEBUG=DEBUG|NOTICE=NOTICE|WARNING=WARNING|ERROR=ERROR|ALERT=CRITICAL}: {message}");
	}
}
