package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What loguru writes with `serialize=True`: the formatted line as `text`, and everything it was made of under `record`.
///
/// Source: the loguru documentation (`Logger.add`, "The record dict"). The fields of `record` lose that prefix. Traps: `text` holds the
/// whole line again, so it is not the message; `record.level` is an object; `record.exception` is null or an object.
public final class LoguruJson extends JsonDialect {

	/// The format; it has no state.
	public LoguruJson() {
		super("loguru serialize", Signature.having("text", "record.level.name", "record.message").number("record.time.timestamp"),
				Meaning.times("timestamp").levels("level").called("record.time.timestamp", "timestamp").called("record.level.name", "level")
						.called("text", "formatted").called("record.function", "function").called("record.level.no", "levelno")
						.without("record"));
	}
}
