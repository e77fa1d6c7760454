package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The text log of LiteLLM and its proxy: a clock without a day, the logger and the level.
///
/// Source: LiteLLM's `_logging.py` (`%(asctime)s - %(name)s:%(levelname)s: %(filename)s:%(lineno)s - %(message)s`, only the clock in the stamp). Traps: a blank in the logger's name; messages with dicts over several lines.
public final class LiteLlmLog extends LayoutFormat {

	/// The format; it has no state.
	public LiteLlmLog() {
		super("LiteLLM", Framing.LINES_UNTIL_NEXT, "{time:clock} - {logger:text}:{level:capitals}: {file}:{line} - {message}");
	}
}
