package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Laravel and of Monolog's `LineFormatter`: channel and level joined by a dot.
///
/// Source: Monolog's documentation of `LineFormatter`. Traps: a PHP stack trace that follows in numbered lines.
public final class LaravelLog extends LayoutFormat {

	/// The format; it has no state.
	public LaravelLog() {
		super("Laravel", Framing.LINES_UNTIL_NEXT, "[{time}] {logger:name}.{level}: {message}");
	}
}
