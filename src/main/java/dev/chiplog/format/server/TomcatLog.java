package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Apache Tomcat since 8 (`catalina.out`): level, thread, class and method on one line.
///
/// Source: Tomcat's documentation, Logging, `OneLineFormatter`. Traps: no mark between the method and the message; a stack trace; thread
/// names with brackets of their own.
public final class TomcatLog extends LayoutFormat {

	/// The format; it has no state.
	public TomcatLog() {
		super("Tomcat", Framing.LINES_UNTIL_NEXT,
				"{time} {level:SEVERE=ERROR|WARNING=WARNING|INFO=INFO|CONFIG=INFO|FINE=DEBUG|FINER=TRACE|FINEST=TRACE|信息=INFO|警告=WARNING|严重=ERROR|정보=INFO|경고=WARNING|심각=ERROR} [{thread}] {logger:qualified} {message}");
	}
}
