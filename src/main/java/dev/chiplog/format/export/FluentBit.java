package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Records as Fluent Bit's `json_lines` writes them: `date` first, seconds with a fraction, then the record.
///
/// Source: the Fluent Bit manual, "Standard Output" and "File" (`json_date_key`, `json_date_format`). Traps: the record is anything, a
/// container's line with `log` and `stream`, or figures; a time of the record itself is better known as such, so `date` is only the
/// collector's.
public final class FluentBit extends JsonDialect {

	/// The format; it has no state.
	public FluentBit() {
		super("Fluent Bit", Signature.having().number("date").first("date").or(Signature.having("date", "log", "stream").first("date")),
				Meaning.times("date").levels("level", "severity", "log.level", "lvl"));
	}
}
