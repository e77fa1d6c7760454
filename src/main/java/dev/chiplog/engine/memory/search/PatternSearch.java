package dev.chiplog.engine.memory.search;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Optional;

/// Looks for a regular expression in the bytes of events. One thread.
public final class PatternSearch {
	private final Pattern pattern;
	private final RequiredText required;
	private final Optional<AsciiAutomaton> automaton;

	/// A search for the pattern.
	///
	/// @param pattern in RE2's syntax; it matches in linear time
	public PatternSearch(Pattern pattern) {
		this.pattern = pattern;
		required = RequiredText.ofPattern(pattern);
		automaton = AsciiAutomaton.of(pattern);
	}

	/// What events contain in which the pattern is found.
	public RequiredText required() {
		return required;
	}

	/// Whether the pattern is found in the bytes from `from` to before `to`, line ends at the end left out.
	public boolean occursIn(byte[] bytes, int from, int to) {
		int behind = to;
		while (behind > from && (bytes[behind - 1] == '\n' || bytes[behind - 1] == '\r'))
			behind--;
		int end = behind;
		return switch (automaton.map(known -> known.find(bytes, from, end)).orElse(AsciiAutomaton.Verdict.UNKNOWN)) {
			case FOUND -> true;
			case MISSING -> false;
			case UNKNOWN -> pattern.matcher(Arrays.copyOfRange(bytes, from, end)).find();
		};
	}
}
