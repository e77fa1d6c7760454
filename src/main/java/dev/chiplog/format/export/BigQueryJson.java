package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Target;
import dev.chiplog.format.structured.Writing;

/// Rows of BigQuery as it exports them or `bq --format=json` prints them, known by how it writes a TIMESTAMP: with ` UTC` behind.
///
/// Source: the BigQuery documentation, "Exporting table data". Traps: an INT64 is in quotes, so a text that is a whole number becomes
/// one; keys are the table's; a fraction has up to six digits.
public final class BigQueryJson extends JsonDialect {

	/// The format; it has no state.
	public BigQueryJson() {
		super("BigQuery JSON",
				Signature.having().somewhere(Writing.UNIVERSAL_STAMP).lacking("error_severity", "@timestamp", "levelname", "logger_name"),
				Meaning.byContent());
	}

	@Override
	protected Target target(String path) {
		return Target.number(path);
	}
}
