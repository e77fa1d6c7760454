package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What macOS's `log show` prints, in its default and its compact style.
///
/// Source: the manual page `log(1)`. Traps: the type `Default` is a level; process names with blanks; a line of column names at the top.
public final class AppleUnifiedLog extends LayoutFormat {

	/// The format; it has no state.
	public AppleUnifiedLog() {
		super("macOS log show", Framing.LINES_UNTIL_NEXT,
				"{time} {thread:word} {level:Default=NOTICE|Info=INFO|Debug=DEBUG|Error=ERROR|Fault=CRITICAL|Activity=INFO|State=INFO|Signpost=INFO|Timesync=INFO|Loss=WARNING} {activity} {pid} {ttl:number} {logger:text}: {message}",
				"{time} {level:Df=NOTICE|I=INFO|Db=DEBUG|E=ERROR|F=CRITICAL|A=INFO} {logger:text}[{pid}:{thread:word}] {message}");
	}
}
