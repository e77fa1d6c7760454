package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Serilog writes to files and the console by default: time and a level of three letters in brackets.
///
/// Source: the documentation of Serilog's file and console sinks (`outputTemplate`). Traps: a clock without a day on the console; a source
/// context in brackets of its own; exceptions in the next lines.
public final class SerilogText extends LayoutFormat {

	/// The format; it has no state.
	public SerilogText() {
		super("Serilog", Framing.LINES_UNTIL_NEXT,
				"{time} [{level:VRB=TRACE|DBG=DEBUG|INF=INFO|WRN=WARNING|ERR=ERROR|FTL=CRITICAL|Verbose=TRACE|Debug=DEBUG|Information=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL}] [{logger:qualified}] {message}",
				"{time} [{level:VRB=TRACE|DBG=DEBUG|INF=INFO|WRN=WARNING|ERR=ERROR|FTL=CRITICAL|Verbose=TRACE|Debug=DEBUG|Information=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL}] {message}",
				"[{time:clock} {level:VRB=TRACE|DBG=DEBUG|INF=INFO|WRN=WARNING|ERR=ERROR|FTL=CRITICAL|Verbose=TRACE|Debug=DEBUG|Information=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL}] «<s:{logger:name}> »{message}",
				"[{time} {level:VRB=TRACE|DBG=DEBUG|INF=INFO|WRN=WARNING|ERR=ERROR|FTL=CRITICAL|Verbose=TRACE|Debug=DEBUG|Information=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL}] {message}");
	}
}
