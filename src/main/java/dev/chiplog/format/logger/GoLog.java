package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Go's standard `log` package writes with a file, and what its level filters make of it.
///
/// Source: the documentation of Go's package `log` (`Lshortfile`, `Lmicroseconds`, `Lmsgprefix`) and of `logutils`. Traps: a prefix before
/// the time; a plain line has no level and no file.
public final class GoLog extends LayoutFormat {

	/// The format; it has no state.
	public GoLog() {
		super("Go log", Framing.LINES_UNTIL_NEXT, "{time:slashed} {logger:name}:{line}: «{level:capitals}: »{message}",
				"{time:slashed} {logger:name}:{line}: «[{level}] »{message}",
				"{time:slashed} [{level:capitals}] «{logger:name}: »{message}", "{time:slashed} [{level:capitals}] {message}",
				"{logger:name}: {time:slashed} «{file:name}:{line}: »{message}",
				"{level:capitals}: {time:slashed} «{logger:name}:{line}: »{message}");
	}
}
