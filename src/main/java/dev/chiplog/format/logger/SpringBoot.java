package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// Spring Boot's default console pattern: time, level, process, `---`, application, thread, abbreviated logger, colon.
///
/// Source: Spring Boot's reference, Logging, Log Format (versions 2 and 3). Traps: a thread padded with blanks; the application's name and
/// correlation in brackets since version 3.2; a stack trace.
public final class SpringBoot extends LayoutFormat {

	/// The format; it has no state.
	public SpringBoot() {
		super("Spring Boot", Framing.LINES_UNTIL_NEXT,
				"{time} {level} {pid} --- «[{application:text}] »[{thread}] «[{trace_id:text}] »{logger} : {message}",
				"{time} {level} --- [{thread}] {logger} : {message}");
	}
}
