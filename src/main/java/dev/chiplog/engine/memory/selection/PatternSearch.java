package dev.chiplog.engine.memory.selection;

import com.google.re2j.Pattern;
import java.util.Arrays;

/// Looks for a regular expression in the bytes of events.
///
/// @param pattern in RE2's syntax
record PatternSearch(Pattern pattern) {

	/// Whether the pattern is found in the bytes from `from` to before `to`, line ends at the end left out.
	boolean occursIn(byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
			end--;
		return pattern.matcher(Arrays.copyOfRange(bytes, from, end)).find();
	}
}
