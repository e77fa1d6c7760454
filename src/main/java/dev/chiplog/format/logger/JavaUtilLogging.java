package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What the `SimpleFormatter` of `java.util.logging` writes: time, class and method on the first line, level and message on the second.
///
/// Source: the documentation of `java.util.logging.SimpleFormatter`. Traps: `INFO:` of the second line looks like an event of its own;
/// the stamp has a twelve-hour clock; stamp and level in the language of the machine; a level of a language that nobody
/// here knows, which must not cost time and logger.
public final class JavaUtilLogging extends LayoutFormat {

	/// The format; it has no state.
	public JavaUtilLogging() {
		super("java.util.logging", Framing.LINES_UNTIL_NEXT, "{time} {logger:name} {function}$~{level:java_level}: {message}",
				"{time} {logger:name} {function}$~{level}: {message}", "{time} {logger:name}$~{level:java_level}: {message}",
				"{time} {logger:name}$~{level}: {message}", "{time} {logger:qualified} {function:identifier}$~{level_name}: {message}");
	}
}
