package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Oracle WebLogic: every part in angle brackets.
///
/// Source: Oracle's documentation of WebLogic's log message format. Traps: `####` in front in files, not on the console; empty parts; angle
/// brackets in the thread's name; a message over several lines.
public final class WeblogicLog extends LayoutFormat {

	/// The format; it has no state.
	public WeblogicLog() {
		super("WebLogic", Framing.LINES_UNTIL_NEXT,
				"####<{time}> <{level}> <{logger:text}> <{host:text}> <{server:text}> <{thread}> <{user:text}> <{transaction:text}> <{diagnostic:text}> <{milliseconds:text}> «<{attributes:text}> »<{message_code:name}> <{message:text}>~$",
				"####<{time}> <{level}> <{logger:text}> <{host:text}> <{server:text}> <{thread}> <{user:text}> <{transaction:text}> <{diagnostic:text}> <{milliseconds:text}> «<{attributes:text}> »<{message_code:name}> <{message}",
				"<{time}> <{level}> <{logger:text}> <{message_code:name}> <{message:text}>~$",
				"<{time}> <{level}> <{logger:text}> <{message_code:name}> <{message}");
	}
}
