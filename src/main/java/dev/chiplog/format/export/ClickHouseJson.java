package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Target;
import dev.chiplog.format.structured.Writing;

/// Rows that ClickHouse writes as `JSONEachRow`, known by the columns of its system tables, or by quoted numbers beside plain stamps.
///
/// Source: the ClickHouse documentation, "JSONEachRow" and "System tables". Traps: 64-bit numbers are in quotes unless told otherwise,
/// so a text that is a whole number becomes one; stamps have no zone; `event_date` is the day alone.
public final class ClickHouseJson extends JsonDialect {

	/// The format; it has no state.
	public ClickHouseJson() {
		super("ClickHouse JSONEachRow",
				Signature.having("event_date", "event_time")
						.or(Signature.having().somewhere(Writing.BLANK_STAMP).somewhere(Writing.QUOTED_WHOLE)
								.only(name -> name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))).lacking("level",
										"levelname", "severity", "log_level", "logger", "message", "msg", "text", "log", "line_number")),
				Meaning.byContent().called("type", "query_type"));
	}

	@Override
	protected Target target(String path) {
		Target target = super.target(path);
		return Target.number(target.name());
	}
}
