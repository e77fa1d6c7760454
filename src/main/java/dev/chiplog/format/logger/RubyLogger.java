package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Ruby's `Logger::Formatter` writes, in Rails and elsewhere.
///
/// Source: the documentation of `Logger`. Traps: no program name before the colon; the level `ANY`.
public final class RubyLogger extends LayoutFormat {

	/// The format; it has no state.
	public RubyLogger() {
		super("Ruby logger", Framing.LINES_UNTIL_NEXT, "{_:letter}, [{time} #{pid}] {level} -- {logger:text}: {message}",
				"{level:letter}, [{time} #{pid}] {_} -- {logger:text}: {message}");
	}
}
