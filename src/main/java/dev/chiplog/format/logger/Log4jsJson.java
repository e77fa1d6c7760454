package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Node's log4js writes with a JSON layout: its logging event, the level an object and the message an array.
///
/// Source: the log4js documentation, "Log event" and "Layouts". Traps: `data` holds everything that was passed to the logger, so the
/// message is an array; `level.level` counts in ten thousands beside the word.
public final class Log4jsJson extends JsonDialect {

	/// The format; it has no state.
	public Log4jsJson() {
		super("log4js JSON", Signature.having("categoryName", "startTime", "level.levelStr"),
				Meaning.times("startTime").levels("level").called("level.levelStr", "level").called("level.level", "level_number")
						.called("categoryName", "category").called("data", "message"));
	}
}
