package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the Unreal Engine: time with dots, frame, category, perhaps the verbosity.
///
/// Source: Unreal Engine's documentation, Logging. Traps: colon before the milliseconds; a padded frame; a message whose first word looks
/// like a verbosity; lines without a time while it starts.
public final class UnrealLog extends LayoutFormat {

	/// The format; it has no state.
	public UnrealLog() {
		super("Unreal Engine", Framing.LINES_UNTIL_NEXT,
				"[{time}][~{frame:number}]{logger:identifier}: {level:Display=INFO|Log=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL|Verbose=TRACE|VeryVerbose=TRACE}: {message}",
				"[{time}][~{frame:number}]{logger:identifier}: {message}");
	}
}
