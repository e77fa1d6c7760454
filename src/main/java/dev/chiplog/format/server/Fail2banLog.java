package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of fail2ban: component, process, level, jail.
///
/// Source: fail2ban's manual, `logtarget` and `logformat`. Traps: padding before the process; versions before 0.9 write no process; a
/// traceback.
public final class Fail2banLog extends LayoutFormat {

	/// The format; it has no state.
	public Fail2banLog() {
		super("fail2ban", Framing.LINES_UNTIL_NEXT, "{time} {logger:name} [{pid}]: {level:capitals} [{jail:text}] {message}",
				"{time} {logger:name} [{pid}]: {level:capitals} {message}",
				"{time} {logger:qualified}: {level:capitals} [{jail:text}] {message}");
	}
}
