package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The logs of GlassFish and Payara: the uniform format with bars and number signs, and the ODL format with brackets.
///
/// Source: Oracle's GlassFish administration guide, Log message format. Traps: a message over several lines that ends in `]]`; empty
/// message codes; the localised level.
public final class GlassfishLog extends LayoutFormat {

	/// The format; it has no state.
	public GlassfishLog() {
		super("GlassFish", Framing.LINES_UNTIL_NEXT,
				"[{time:iso}] [{product:text}] [{level}] [{message_code:text}] [{logger:text}] [tid: {thread}] [timeMillis: {_:number}] [levelValue: {level_value:number}] «[{attributes:text}] »[[$~{message}",
				"[#|{time:iso}|{level}|{product:text}|{logger:text}|{attributes:text}|{message}");
	}
}
