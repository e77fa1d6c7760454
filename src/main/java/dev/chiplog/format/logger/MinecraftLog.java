package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Minecraft's servers and launchers: clock, then thread and level joined by a slash.
///
/// Source: the `log4j2.xml` that the game ships, described in its community wiki. Traps: a clock without a day; Forge's third bracket with
/// the logger.
public final class MinecraftLog extends LayoutFormat {

	/// The format; it has no state.
	public MinecraftLog() {
		super("Minecraft", Framing.LINES_UNTIL_NEXT, "[{time:clock}] [{thread}/{level:capitals}] [{logger:text}]: {message}",
				"[{time:clock}] [{thread}/{level:capitals}]«:» {message}",
				"[{time}] [{thread}/{level:capitals}] [{logger:text}]: {message}");
	}
}
