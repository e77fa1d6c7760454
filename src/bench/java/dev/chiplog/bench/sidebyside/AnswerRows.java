package dev.chiplog.bench.sidebyside;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An answer as rows of texts, whole numbers and decimals, so that those of two engines can be compared.
///
/// @param rows each begins with what tells it from the others; in the order of that
record AnswerRows(List<List<Object>> rows) {
	private static final double TOLERANCE = 1e-9;

	AnswerRows {
		rows = rows.stream().sorted(Comparator.comparing((List<Object> row) -> String.valueOf(row.get(0)))
				.thenComparing(row -> row.size() > 1 ? String.valueOf(row.get(1)) : "")).toList();
	}

	/// Where another answer is another; empty when both say the same: texts and whole numbers exactly, decimals within 10⁻⁹ of their size.
	Optional<String> difference(AnswerRows other) {
		if (rows.size() != other.rows.size())
			return Optional.of(rows.size() + " rows, not " + other.rows.size());
		for (int row = 0; row < rows.size(); row++)
			if (!sameRow(rows.get(row), other.rows.get(row)))
				return Optional.of(rows.get(row) + ", not " + other.rows.get(row));
		return Optional.empty();
	}

	private static boolean sameRow(List<Object> left, List<Object> right) {
		if (left.size() != right.size())
			return false;
		for (int cell = 0; cell < left.size(); cell++)
			if (!sameCell(left.get(cell), right.get(cell)))
				return false;
		return true;
	}

	private static boolean sameCell(Object left, Object right) {
		if (left instanceof Double || right instanceof Double)
			return left instanceof Number one && right instanceof Number another && close(one.doubleValue(), another.doubleValue());
		return Objects.equals(left, right);
	}

	private static boolean close(double left, double right) {
		return Double.compare(left, right) == 0 || Math.abs(left - right) <= TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
	}
}
