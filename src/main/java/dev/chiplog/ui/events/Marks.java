package dev.chiplog.ui.events;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The phrases that a filter looks for, and where they stand in a text.
///
/// @param phrases in lower case; what the filter excludes is not among them
record Marks(List<String> phrases) {

	/// A part of a text, from `from` (included) to `to` (excluded), in characters.
	record Range(int from, int to) {
	}

	/// The phrases that the filter looks for.
	static Marks of(Filter filter) {
		return new Marks(
				phrases(filter).map(phrase -> phrase.toLowerCase(Locale.ROOT)).filter(phrase -> !phrase.isEmpty()).distinct().toList());
	}

	/// Selects the events that hold one of the phrases; empty when there is none.
	Optional<Filter> wanted() {
		List<Filter> wanted = phrases.stream().<Filter>map(Filter.Phrase::new).toList();
		return switch (wanted.size()) {
			case 0 -> Optional.empty();
			case 1 -> Optional.of(wanted.getFirst());
			default -> Optional.of(new Filter.Or(wanted));
		};
	}

	/// Where the phrases stand, whatever the case.
	List<Range> in(String text) {
		List<Range> ranges = new ArrayList<>();
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.length() != text.length())
			return ranges;
		for (String phrase : phrases)
			for (int at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length()))
				ranges.add(new Range(at, at + phrase.length()));
		return ranges;
	}

	private static Stream<String> phrases(Filter filter) {
		return switch (filter) {
			case Filter.And(var operands) -> operands.stream().flatMap(Marks::phrases);
			case Filter.Or(var operands) -> operands.stream().flatMap(Marks::phrases);
			case Filter.Phrase(String text) -> Stream.of(text);
			case Filter.Compare(_, Operator operator, String value) when operator == Operator.HAS -> Stream.of(value);
			case Filter.Everything _,Filter.Not _,Filter.Clause _ -> Stream.empty();
		};
	}
}
