package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the mail server Dovecot when it writes its own file.
///
/// Source: Dovecot's documentation, Logging. Traps: a user or session in parentheses in the service's name; no year in the default stamp.
public final class DovecotLog extends LayoutFormat {

	/// The format; it has no state.
	public DovecotLog() {
		super("Dovecot", Framing.LINE,
				"{time} {logger:text}: {level:Debug=DEBUG|Info=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL|Panic=CRITICAL}: {message}");
	}
}
