package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Icinga 2: level and component joined by a slash; without a time while it starts.
///
/// Source: Icinga 2's documentation, Logging. Traps: messages over several lines.
public final class IcingaLog extends LayoutFormat {

	/// The format; it has no state.
	public IcingaLog() {
		super("Icinga", Framing.LINES_UNTIL_NEXT, "[{time}] {level}/{logger:name}: {message}", "{level}/{logger:name}: {message}");
	}
}
