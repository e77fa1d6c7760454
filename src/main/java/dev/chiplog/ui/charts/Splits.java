package dev.chiplog.ui.charts;

import org.jspecify.annotations.Nullable;

/// How a split is asked for and told.
final class Splits {
	private Splits() {
	}

	/// As questions have it: null for no split.
	@Nullable
	static String asked(String split) {
		return split.isEmpty() ? null : split;
	}

	/// What a series is called: its value, or that it has none.
	static String name(String value, String split, ChartScope scope) {
		return value.isEmpty() ? scope.messages().text("series.none", scope.fields().title(split)) : value;
	}

	/// Two parts of a remark; the second may be empty.
	static String joined(String first, String second) {
		return second.isEmpty() ? first : first + ", " + second;
	}
}
