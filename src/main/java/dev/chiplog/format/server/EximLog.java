package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The main log of the mail server Exim: time, message, an arrow and addresses.
///
/// Source: Exim's specification, Log files. Traps: a process in brackets behind the time; lines without a message; `**` and `==` are
/// failures and delays.
public final class EximLog extends LayoutFormat {

	/// The format; it has no state.
	public EximLog() {
		super("Exim", Framing.LINE, "{time} «[{pid}] »{message_id:name} {message:ahead}<= {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}=> {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}-> {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}*> {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}** {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}== {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}Completed{_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}SMTP {_:rest}",
				"{time} «[{pid}] »{message_id:name} {message:ahead}Message is frozen{_:rest}");
	}
}
