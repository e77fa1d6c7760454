package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What structlog's `ConsoleRenderer` writes: time, padded level in brackets, padded event, perhaps the logger in brackets, then keys and
/// values.
///
/// Source: structlog's documentation of `ConsoleRenderer`. Traps: no logger; no time; brackets in the event.
public final class StructlogConsole extends LayoutFormat {

	/// The format; it has no state.
	public StructlogConsole() {
		super("structlog console", Framing.LINES_UNTIL_NEXT, "{time} [{level} ] {message:ahead}{_:text}  [{logger:name}]«{_:text}»$",
				"{time} [{level} ] {message}", "[{level:debug=DEBUG|info=INFO|warning=WARNING|error=ERROR|critical=CRITICAL} ] {message}");
	}
}
