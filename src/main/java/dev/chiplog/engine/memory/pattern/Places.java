package dev.chiplog.engine.memory.pattern;

import dev.chiplog.query.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The variable places of a template. Threads: immutable.
public final class Places {
	private final List<byte[]> literals = new ArrayList<>();

	/// @param template with [Pattern#VARIABLE] in its variable places
	public Places(String template) {
		int from = 0;
		for (int at = template.indexOf(Pattern.VARIABLE); at >= 0; at = template.indexOf(Pattern.VARIABLE, from)) {
			literals.add(template.substring(from, at).getBytes(StandardCharsets.UTF_8));
			from = at + Pattern.VARIABLE.length();
		}
		literals.add(template.substring(from).getBytes(StandardCharsets.UTF_8));
	}

	/// How many there are.
	public int count() {
		return literals.size() - 1;
	}

	/// Finds what a message in UTF-8 has in the places, each value as short as can be.
	///
	/// It is enough to look for each constant part at its first place behind the one before, as for a wildcard that stands for anything.
	///
	/// @param starts told by place where its value begins
	/// @param ends told by place where its value ends
	/// @return whether the message is of the template; if not, what was told means nothing
	public boolean find(byte[] message, int from, int to, int[] starts, int[] ends) {
		if (!isAt(literals.getFirst(), message, from, to))
			return false;
		int last = count();
		int start = from + literals.getFirst().length;
		for (int place = 1; place <= last; place++) {
			byte[] literal = literals.get(place);
			int at = place == last ? to - literal.length : next(literal, message, start, to);
			if (at < start || place == last && !isAt(literal, message, at, to))
				return false;
			starts[place - 1] = start;
			ends[place - 1] = at;
			start = at + literal.length;
		}
		return start == to;
	}

	private static int next(byte[] literal, byte[] message, int from, int to) {
		for (int at = from; at + literal.length <= to; at++)
			if (literal.length == 0 || message[at] == literal[0] && isAt(literal, message, at, to))
				return at;
		return -1;
	}

	private static boolean isAt(byte[] literal, byte[] message, int at, int to) {
		return at + literal.length <= to && Arrays.equals(literal, 0, literal.length, message, at, at + literal.length);
	}
}
