package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Go's logrus writes with its `JSONFormatter`: keys in alphabetical order, `level`, `msg` and `time`.
///
/// Source: logrus' documentation (`JSONFormatter`, `FieldMap`). Traps: a field that is called like one of the three becomes
/// `fields.level` and so on; `file` and `func` only with `ReportCaller`; `warning` is written out.
public final class LogrusJson extends JsonDialect {

	/// The format; it has no state.
	public LogrusJson() {
		super("logrus JSON", Signature.having("time").smalls("level").text("msg").lacking("ts", "message", "levelname"),
				Meaning.times("time").levels("level").called("fields.level", "field_level").called("fields.msg", "field_msg")
						.called("fields.time", "field_time"));
	}
}
