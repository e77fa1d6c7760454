package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of WildFly and JBoss: level, logger in brackets, thread in parentheses.
///
/// Source: WildFly's administration guide, Logging (`%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] (%t) %s%e%n`). Traps: a clock without a day on
/// the console; thread names with parentheses.
public final class WildflyLog extends LayoutFormat {

	/// The format; it has no state.
	public WildflyLog() {
		super("WildFly", Framing.LINES_UNTIL_NEXT, "{time} {level:capitals} [{logger:name}] ({thread}) {message}",
				"{time:clock} {level:capitals} [{logger:name}] ({thread}) {message}");
	}
}
