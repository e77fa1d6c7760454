package dev.chiplog.format.custom;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.chiplog.format.custom.LinePattern.Use;
import dev.chiplog.record.FormatDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says why a described format does not understand a line. One thread.
///
/// A regular expression only says yes or no; so ever longer beginnings of it are tried, and the longest that still fits tells where the
/// line leaves it.
final class Mismatch {
	private static final String NOWHERE = "the pattern does not fit the beginning of the line";
	private static final int SHOWN = 30;
	private static final int DEEPEST = 4;

	private final FormatDefinition definition;
	private final LinePattern pattern;
	private List<Beginning> beginnings = List.of();

	/// A beginning of the expression that is itself one.
	///
	/// @param length in characters of the expression
	private record Beginning(int length, Pattern compiled) {
	}

	Mismatch(FormatDefinition definition, LinePattern pattern) {
		this.definition = definition;
		this.pattern = pattern;
	}

	/// Why the first line of an event that is not understood is none, as a clause.
	String reason(String event) {
		String line = event.lines().findFirst().orElse("");
		Matcher matcher = pattern.compiled().matcher(line);
		return matcher.matches() ? unread(matcher) : unmatched(line);
	}

	private String unread(Matcher matcher) {
		Optional<String> time = text(Use.TIME, matcher);
		if (time.isPresent())
			return definition.time() == null
					? "the time " + quoted(time.get())
							+ " is none that Chiplog knows; say by time how it is written, as yyyy-MM-dd HH:mm:ss"
					: "the time " + quoted(time.get()) + " is not written as " + definition.time();
		return text(Use.LEVEL, matcher).map(word -> "the level " + quoted(word) + " is no known word; say by levels what it means")
				.orElse("the line is no event");
	}

	private Optional<String> text(Use use, Matcher matcher) {
		return pattern.groups().stream().filter(group -> group.use() == use).findFirst().map(group -> matcher.group(group.number()));
	}

	private String unmatched(String line) {
		if (beginnings.isEmpty())
			beginnings = beginnings(definition.pattern());
		for (Beginning beginning : beginnings) {
			Matcher matcher = beginning.compiled().matcher(line);
			if (matcher.lookingAt())
				return leaves(line, matcher.end(), definition.pattern().substring(beginning.length()));
		}
		return NOWHERE;
	}

	private static String leaves(String line, int end, String rest) {
		if (rest.isEmpty() || rest.equals("$"))
			return "the pattern ends before the line does, at " + quoted(line.substring(end));
		if (end == 0)
			return NOWHERE;
		return "the pattern fits no further than behind " + quotedEnd(line.substring(0, end)) + ", where it goes on with " + quoted(rest);
	}

	private static List<Beginning> beginnings(String expression) {
		List<Beginning> found = new ArrayList<>();
		for (int length = expression.length(); length > 0; length--)
			compiled(expression, length).ifPresent(found::add);
		return List.copyOf(found);
	}

	/// The beginning with the groups that it leaves open closed.
	private static Optional<Beginning> compiled(String expression, int length) {
		String beginning = expression.substring(0, length);
		for (int open = 0; open < DEEPEST; open++) {
			Optional<Pattern> closed = compiled(beginning + ")".repeat(open));
			if (closed.isPresent())
				return closed.map(pattern -> new Beginning(length, pattern));
		}
		return Optional.empty();
	}

	/// Empty when the expression was cut in the middle of something.
	private static Optional<Pattern> compiled(String expression) {
		try {
			return Optional.of(Pattern.compile(expression));
		} catch (PatternSyntaxException unfinished) {
			return Optional.empty();
		}
	}

	private static String quoted(String text) {
		return "\"" + beginning(text) + "\"";
	}

	private static String quotedEnd(String text) {
		return "\"" + (text.length() > SHOWN ? "…" + text.substring(text.length() - SHOWN) : text) + "\"";
	}

	private static String beginning(String text) {
		return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
	}
}
