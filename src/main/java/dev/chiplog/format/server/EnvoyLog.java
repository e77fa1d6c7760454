package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Envoy itself: time, thread, level and component in brackets.
///
/// Source: Envoy's documentation of `--log-format`. Traps: a place in the source behind the component; a message with brackets.
public final class EnvoyLog extends LayoutFormat {

	/// The format; it has no state.
	public EnvoyLog() {
		super("Envoy", Framing.LINES_UNTIL_NEXT, "[{time}][{thread:number}][{level}][{logger:name}] «[{file:name}:{line}] »{message}");
	}
}
