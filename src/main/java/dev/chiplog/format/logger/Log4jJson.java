package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Log4j 2 writes with `JsonLayout` (`compact`, one event a line) or `JsonTemplateLayout` with the `JsonLayout.json` template.
///
/// Source: the Log4j 2 manual, "JSON Layout" and "JSON Template Layout". Traps: the time is in two fields, seconds and the nanoseconds
/// since; before 2.8 it was one, `timeMillis`; `thrown` holds the whole trace as objects and `extendedStackTrace` as text.
public final class Log4jJson extends JsonDialect {

	/// The format; it has no state.
	public Log4jJson() {
		super("log4j2 JSON",
				Signature.having("instant.epochSecond").text("level").or(
						Signature.having("loggerName").number("timeMillis").text("level").oneOf("endOfBatch", "loggerFqcn", "threadId")),
				Meaning.times("instant.epochSecond", "timeMillis").fraction("instant.nanoOfSecond").levels("level"));
	}
}
