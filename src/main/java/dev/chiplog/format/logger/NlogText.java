package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What .NET's NLog writes by default: time, level, logger and message with bars between them.
///
/// Source: NLog's documentation of the default layout (`${longdate}|${level:uppercase=true}|${logger}|${message}`). Traps: four digits of
/// fractions; bars in the message.
public final class NlogText extends LayoutFormat {

	/// The format; it has no state.
	public NlogText() {
		super("NLog", Framing.LINES_UNTIL_NEXT, "{time}|{level:capitals}|{logger:name}|{message}");
	}
}
