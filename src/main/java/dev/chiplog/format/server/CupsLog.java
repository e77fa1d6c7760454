package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The error log of the printing system CUPS: a level letter and the time.
///
/// Source: the manual page `cups-files.conf`, Error Log. Traps: none of its own; `N` is a notice.
public final class CupsLog extends LayoutFormat {

	/// The format; it has no state.
	public CupsLog() {
		super("CUPS", Framing.LINE, "{level:letter} [{time}] {message}");
	}
}
