package dev.chiplog.bench.sidebyside;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What to look for in a log's text: words of the events in its middle.
record Needles(LogEngine engine) {
	private static final int EVENTS = 50;
	private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
	private static final Pattern IDENTIFIER = Pattern.compile("(?=[0-9]*[A-Za-z])(?=[A-Za-z]*[0-9])[A-Za-z0-9]{8,}");

	/// A word that many events have: the first one.
	Optional<String> common() {
		return middle("@message").or(() -> middle("@raw")).flatMap(text -> matches(WORD, text).findFirst());
	}

	/// A text that hardly any other event has: the longest of letters and digits.
	Optional<String> rare() {
		return middle("@raw").flatMap(text -> matches(IDENTIFIER, text).max(Comparator.comparingInt(String::length)));
	}

	/// What some events say in a column, one below the other; empty when they say nothing.
	private Optional<String> middle(String column) {
		long events = engine.answer(new Question.Count(new Filter.Everything()), new Cancellation());
		Page page = engine.answer(new Question.Rows(new Filter.Everything(), RowOrder.TIME, events / 2, EVENTS, List.of(column)),
				new Cancellation());
		String text = page.rows().stream().map(row -> text(row.cells().getFirst())).collect(Collectors.joining("\n"));
		return text.isBlank() ? Optional.empty() : Optional.of(text);
	}

	private static String text(@Nullable Value cell) {
		return cell == null ? "" : cell.asText();
	}

	private static Stream<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group);
	}
}
