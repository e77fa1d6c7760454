package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Go's zap writes with its console encoder: time, level, logger, caller and message with tabs between them, then JSON.
///
/// Source: the documentation of `zapcore.NewConsoleEncoder`. Traps: seconds in scientific notation as time; no logger; a stack trace in the
/// next lines.
public final class ZapConsole extends LayoutFormat {

	/// The format; it has no state.
	public ZapConsole() {
		super("zap console", Framing.LINES_UNTIL_NEXT, "{time}\t{level}\t{logger:name}\t{file:name}:{line}\t{message}",
				"{time}\t{level}\t{file:name}:{line}\t{message}", "{time:epoch}\t{level}\t{logger:name}\t{file:name}:{line}\t{message}",
				"{time:epoch}\t{level}\t{file:name}:{line}\t{message}", "{time}\t{level}\t{logger:qualified}\t{message}",
				"{time}\t{level}\t{message}", "{time:epoch}\t{level}\t{message}");
	}
}
