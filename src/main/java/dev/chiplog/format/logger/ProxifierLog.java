package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the Windows program Proxifier: month and day joined by a dot, program, target.
///
/// Source: Proxifier's documentation, Logging. Traps: no year; a program with ` *64` behind its name; no level.
public final class ProxifierLog extends LayoutFormat {

	/// The format; it has no state.
	public ProxifierLog() {
		super("Proxifier", Framing.LINE, "[{time}] {logger:name}« *64» - {message}");
	}
}
