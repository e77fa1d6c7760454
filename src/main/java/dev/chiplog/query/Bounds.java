package dev.chiplog.query;

import dev.chiplog.query.Filter.Between;
import dev.chiplog.query.Filter.Compare;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far the values of a field may reach, as the clauses of a filter write it; null where there is no bound.
record Bounds(@Nullable String from, @Nullable String to) {

	/// The bounds that the clauses set to the field; the last clause counts.
	static Bounds of(Filter filter, String field) {
		Bounds bounds = new Bounds(null, null);
		for (Filter clause : FilterEdit.clauses(filter))
			if (isBound(clause, field))
				bounds = bounds.and(clause);
		return bounds;
	}

	/// Whether the filter sets a bound to the field.
	static boolean isBound(Filter filter, String field) {
		return switch (filter) {
			case Between(String name, String _, String _) -> FieldNames.same(name, field);
			case Compare(String name, Operator operator, String _) -> FieldNames.same(name, field) && switch (operator) {
				case LESS, AT_MOST, GREATER, AT_LEAST -> true;
				case EQUAL, HAS, NOT_EQUAL -> false;
			};
			case Filter.Clause _,Filter.And _,Filter.Or _,Filter.Not _,Filter.Everything _ -> false;
		};
	}

	/// The number as text, without a fraction or an exponent that says nothing.
	static String written(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	/// The number that a bound is; null when it is none.
	static @Nullable Double number(@Nullable String bound) {
		if (bound == null)
			return null;
		try {
			return Double.valueOf(bound);
		} catch (NumberFormatException noNumber) {
			return null;
		}
	}

	private Bounds and(Filter clause) {
		return switch (clause) {
			case Between(String _, String first, String last) -> new Bounds(first, last);
			case Compare(String _, Operator operator, String value) -> switch (operator) {
				case GREATER, AT_LEAST -> new Bounds(value, to);
				case LESS, AT_MOST -> new Bounds(from, value);
				case EQUAL, HAS, NOT_EQUAL -> this;
			};
			case Filter.Clause _,Filter.And _,Filter.Or _,Filter.Not _,Filter.Everything _ -> this;
		};
	}
}
