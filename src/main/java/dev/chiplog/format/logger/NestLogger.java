package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The console logger of NestJS: process, date, level and context.
///
/// Source: NestJS's documentation, Logger. Traps: a US date with a comma; the level `LOG`; the milliseconds since the last message at the
/// end.
public final class NestLogger extends LayoutFormat {

	/// The format; it has no state.
	public NestLogger() {
		super("NestJS", Framing.LINES_UNTIL_NEXT, "[Nest] {pid}  - {time} {level:capitals} [{logger:text}] {message}",
				"[Nest] {pid}  - {time} {level:capitals} {message}", "[Nest] {pid}  - {time} [{logger:text}] {message}");
	}
}
