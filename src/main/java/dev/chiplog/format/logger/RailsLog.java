package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The request log of Rails: `Started` with the time, and the lines about the same request behind it.
///
/// Source: the Rails guide, Debugging Rails Applications, The Logger. Traps: no level; lines of parallel requests cannot be told apart.
public final class RailsLog extends LayoutFormat {

	/// The format; it has no state.
	public RailsLog() {
		super("Rails production", Framing.LINES_UNTIL_NEXT,
				"{message:ahead}Started {method} \"{path:quoted}\" for {client} at {time}«$~{detail:rest}»");
	}
}
