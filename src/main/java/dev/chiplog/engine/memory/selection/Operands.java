package dev.chiplog.engine.memory.selection;

import dev.chiplog.engine.QueryException;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.LevelExpression;
import dev.chiplog.query.TimeExpression;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
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
		return Operand.of(text, LevelExpression.read(text).orElse(null), time(reference, text));
	}

	private @Nullable Long time(Reference reference, String text) {
		try {
			return TimeExpression.parse(text).resolve(zone, end.orElse(0));
		} catch (DateTimeException e) {
			if (reference.isTime())
				throw new QueryException(Objects.requireNonNullElse(e.getMessage(), "\"" + text + "\" is no time"));
			return null;
		}
	}
}
