package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Writing;
import java.util.Locale;

/// Rows that Snowflake unloads as JSON: keys in capitals, stamps with a blank in the middle and mostly an offset behind.
///
/// Source: the Snowflake documentation, "COPY INTO <location>" and "Date & time input and output formats". Traps: keys are the table's,
/// in capitals unless they were quoted; a stamp has up to nine digits of fraction and `Z` or an offset after a blank.
public final class SnowflakeJson extends JsonDialect {

	/// The format; it has no state.
	public SnowflakeJson() {
		super("Snowflake unload",
				Signature.having().somewhere(Writing.BLANK_STAMP).only(name -> name.equals(name.toUpperCase(Locale.ROOT))),
				Meaning.byContent());
	}
}
