package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What loguru writes by default: time, level, then module, function and line joined by colons.
///
/// Source: loguru's documentation of `LOGURU_FORMAT`. Traps: bars and dashes in the message; a function named `<module>`; a traceback with
/// drawn frames.
public final class Loguru extends LayoutFormat {

	/// The format; it has no state.
	public Loguru() {
		super("loguru", Framing.LINES_UNTIL_NEXT, "{time} | {level} | {logger}:{function}:{line} - {message}");
	}
}
