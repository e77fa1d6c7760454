package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What the C++ library spdlog writes by default: time, logger and level, each in brackets.
///
/// Source: spdlog's wiki, Custom formatting (`[%Y-%m-%d %H:%M:%S.%e] [%n] [%l] %v`). Traps: no logger; a source location in a fourth
/// bracket; `[error]` in the message.
public final class Spdlog extends LayoutFormat {

	/// The format; it has no state.
	public Spdlog() {
		super("spdlog", Framing.LINES_UNTIL_NEXT,
				"[{time}] [{logger:text}] [{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR|critical=CRITICAL}] «[{file:identifier}:{line}] »{message}",
				"[{time}] [{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR|critical=CRITICAL}] «[{file:identifier}:{line}] »{message}");
	}
}
