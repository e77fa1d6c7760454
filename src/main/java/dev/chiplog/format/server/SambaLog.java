package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Samba: a heading with time, debug level, file and function, the message below it.
///
/// Source: the manual page `smb.conf`, `debug level` and `debug pid`. Traps: the message is on the next lines, indented; debug level 0 is
/// an error; process and user in the heading.
public final class SambaLog extends LayoutFormat {

	/// The format; it has no state.
	public SambaLog() {
		super("Samba", Framing.LINES_UNTIL_NEXT,
				"[{time}, {level:0=ERROR|1=WARNING|2=NOTICE|3=INFO|4=DEBUG|5=DEBUG|6=DEBUG|7=DEBUG|8=DEBUG|9=DEBUG|10=TRACE}«, {context:text}»] {logger:name}:{line}({function})$~{message}");
	}
}
