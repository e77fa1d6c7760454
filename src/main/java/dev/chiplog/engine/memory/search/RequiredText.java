package dev.chiplog.engine.memory.search;

import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What an event must hold, whatever the case, for a test to accept it: of each clause at least one phrase.
///
/// It may ask for less than the test does, never for more. Threads: immutable.
///
/// @param clauses none when nothing is known; a clause with an empty phrase says nothing and is left out
public record RequiredText(List<List<String>> clauses) {
	/// Nothing is known.
	public static final RequiredText NOTHING = new RequiredText(List.of());

	public RequiredText {
		clauses = clauses.stream().filter(clause -> clause.stream().noneMatch(String::isEmpty)).map(List::copyOf).toList();
	}

	/// One phrase.
	public static RequiredText phrase(String phrase) {
		return new RequiredText(List.of(List.of(phrase)));
	}

	/// Each of several phrases.
	public static RequiredText each(List<String> phrases) {
		return new RequiredText(phrases.stream().map(List::of).toList());
	}

	/// What texts contain in which a regular expression finds something.
	public static RequiredText ofPattern(Pattern pattern) {
		return pattern.flags() == 0 ? PatternReader.required(pattern.pattern()) : NOTHING;
	}

	/// What all of several tests require.
	static RequiredText allOf(List<RequiredText> parts) {
		return new RequiredText(parts.stream().flatMap(part -> part.clauses().stream()).toList());
	}

	/// What one of several tests requires.
	public static RequiredText oneOf(List<RequiredText> alternatives) {
		List<String> phrases = alternatives.stream().flatMap(alternative -> alternative.best().orElse(List.of("")).stream()).toList();
		return new RequiredText(List.of(phrases));
	}

	/// The same of a value that a log may have written with escapes.
	public RequiredText asWritten() {
		return new RequiredText(clauses.stream().map(clause -> clause.stream().map(PlainRun::longest).toList()).toList());
	}

	/// The clause that few events are likely to meet and that is soon looked for: of few phrases, none of them short.
	Optional<List<String>> best() {
		return clauses.stream().max(Comparator.comparingInt(RequiredText::worth));
	}

	private static int worth(List<String> clause) {
		return 2 * clause.stream().mapToInt(String::length).min().orElse(0) - clause.size();
	}
}
