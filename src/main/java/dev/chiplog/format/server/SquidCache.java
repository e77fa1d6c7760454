package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the proxy Squid about itself.
///
/// Source: Squid's documentation of `cache_log`. Traps: the worker `kid1|` behind the time; a level only when it is not normal.
public final class SquidCache extends LayoutFormat {

	/// The format; it has no state.
	public SquidCache() {
		super("Squid cache log", Framing.LINES_UNTIL_NEXT,
				"{time:slashed} kid{worker:number}| {level:WARNING=WARNING|ERROR=ERROR|FATAL=CRITICAL|SECURITY ALERT=CRITICAL}: {message}",
				"{time:slashed} kid{worker:number}| {message}",
				"{time:slashed}| {level:WARNING=WARNING|ERROR=ERROR|FATAL=CRITICAL}: {message}", "{time:slashed}| {message}");
	}
}
