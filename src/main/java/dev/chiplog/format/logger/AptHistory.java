package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The history of Debian's apt: a paragraph a run, from `Start-Date` to `End-Date`.
///
/// Source: the manual page `apt.conf`, `Dir::Log::History`. Traps: two blanks between day and clock; the terminal's log, which begins with
/// `Log started`.
public final class AptHistory extends LayoutFormat {

	/// The format; it has no state.
	public AptHistory() {
		super("apt history", Framing.LINES_UNTIL_NEXT, "Start-Date: {time}$~{message}", "Log started: {time}«$~{message}»");
	}
}
