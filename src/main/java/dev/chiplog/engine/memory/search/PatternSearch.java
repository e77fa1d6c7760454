package dev.chiplog.engine.memory.search;

import com.google.re2j.Pattern;
import java.util.Arrays;

/// Looks for a regular expression in the bytes of events.
///
/// @param pattern in RE2's syntax; it matches in linear time
/// @param required what events contain in which it is found
public record PatternSearch(Pattern pattern, RequiredText required) {

	/// A search for the pattern.
	public static PatternSearch of(Pattern pattern) {
		return new PatternSearch(pattern, RequiredText.ofPattern(pattern));
	}

	/// Whether the pattern is found in the bytes from `from` to before `to`, line ends at the end left out.
	public boolean occursIn(byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
			end--;
		return pattern.matcher(Arrays.copyOfRange(bytes, from, end)).find();
	}
}
