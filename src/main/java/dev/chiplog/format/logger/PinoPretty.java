package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What pino-pretty makes of pino's JSON: time in brackets, level, name, process and host in parentheses, then properties in indented
/// lines.
///
/// Source: pino-pretty's documentation. Traps: a clock without a day; no name; properties in the lines below.
public final class PinoPretty extends LayoutFormat {

	/// The format; it has no state.
	public PinoPretty() {
		super("pino-pretty", Framing.LINES_UNTIL_NEXT, "[{time:clock}] {level:capitals} ({logger:name}/{pid}« on {host:name}»): {message}",
				"[{time:clock}] {level:capitals} («{pid}»): {message}",
				"[{time}] {level:capitals} ({logger:name}/{pid}« on {host:name}»): {message}",
				"[{time}] {level:capitals} ({pid}« on {host:name}»): {message}", "[{time:clock}] {level:capitals}: {message}");
	}
}
