package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Perl's Log4perl writes with its easy layout and the patterns of its manual.
///
/// Source: the documentation of `Log::Log4perl`, `:easy` and `Log::Log4perl::Layout::PatternLayout`. Traps: the line stands before a `>`; a
/// module named `main`.
public final class Log4perlText extends LayoutFormat {

	/// The format; it has no state.
	public Log4perlText() {
		super("Log4perl", Framing.LINES_UNTIL_NEXT, "{time} {level:capitals}> {file:name}:{line} {logger:name} - {message}",
				"{time} {file:name} {line}> {message}", "{time} {level:capitals} {file:name} {line}> {message}");
	}
}
