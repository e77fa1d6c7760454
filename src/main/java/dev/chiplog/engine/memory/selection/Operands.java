package dev.chiplog.engine.memory.selection;

import dev.chiplog.engine.QueryException;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.record.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads the values that clauses compare to.
///
/// @param zone of times that name none
/// @param end the latest time of the dataset, which relative times count from
record Operands(ZoneId zone, OptionalLong end) {

	/// The value in every reading that the reference may need.
	///
	/// @throws QueryException when the reference is a time and the value is none
	Operand of(Reference reference, String text) {
		@Nullable
		Long nanos = time(text);
		if (reference.isTime() && nanos == null)
			throw new QueryException("\"" + text + "\" is no time; write one like 2025-03-01T14:00 or -15m.");
		return Operand.of(text, Level.ofWord(text).orElse(null), nanos);
	}

	private @Nullable Long time(String text) {
		try {
			Instant instant = text.endsWith("Z") ? Instant.parse(text) : LocalDateTime.parse(text).atZone(zone).toInstant();
			return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
		} catch (DateTimeException | ArithmeticException _) {
			return null;
		}
	}
}
