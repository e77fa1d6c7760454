package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What PyTorch's C++ libraries (c10, c10d, ProcessGroupNCCL) write: level letter, month and day without a separator, clock, file and line,
/// all in brackets.
///
/// Source: `c10/util/Logging.cpp`, whose month has no leading zero. Traps: `[E1125` and `[W301` are both dates; older versions write no
/// time; no year.
public final class TorchLogging extends LayoutFormat {

	/// The format; it has no state.
	public TorchLogging() {
		super("PyTorch C++", Framing.LINES_UNTIL_NEXT, "[{level:I=INFO|W=WARNING|E=ERROR|F=CRITICAL|V=DEBUG} {logger}:{line}] {message}",
				"[{level:letter}{time:short_month} {logger}:{line}] {message}",
				"[{level:letter}{time:short_month} {thread:number} {logger}:{line}] {message}");
	}
}
