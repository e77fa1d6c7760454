package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The console log of vLLM, and of the OpenAI server that it runs.
///
/// Source: vLLM's `NewLineFormatter` (`VLLM_LOGGING_CONFIG_PATH` and its default format). A stamp has month and day and no year, unless the format is changed; the file is the logger. Traps: the file without (up to 0.7) and with brackets; messages of several lines, of which newer versions repeat the header before each; statistics whose names have several words.
public final class VllmLog extends LayoutFormat {

	/// The format; it has no state.
	public VllmLog() {
		super("vLLM", Framing.LINES_UNTIL_NEXT, "{level:capitals} {time} [{logger}:{line}] {message}",
				"{level:capitals} {time} [{path:text}/{logger}:{line}] {message}", "{level:capitals} {time} {logger}:{line}] {message}");
	}
}
