package dev.chiplog.engine.memory.pattern;

import dev.chiplog.query.Pattern;
import java.util.ArrayList;
import java.util.List;

/// The variable places of a template. Threads: immutable.
public final class Places {
	private final List<String> literals = new ArrayList<>();

	/// @param template with [Pattern#VARIABLE] in its variable places
	public Places(String template) {
		int from = 0;
		for (int at = template.indexOf(Pattern.VARIABLE); at >= 0; at = template.indexOf(Pattern.VARIABLE, from)) {
			literals.add(template.substring(from, at));
			from = at + Pattern.VARIABLE.length();
		}
		literals.add(template.substring(from));
	}

	/// How many there are.
	public int count() {
		return literals.size() - 1;
	}

	/// What a message has in the places, each value as short as can be; empty when the message is not of the template.
	///
	/// It is enough to look for each constant part at its first place behind the one before, as for a wildcard that stands for anything.
	public List<String> values(String message) {
		List<String> values = new ArrayList<>();
		if (!message.startsWith(literals.getFirst()))
			return values;
		int from = literals.getFirst().length();
		for (int place = 1; place < literals.size(); place++) {
			String literal = literals.get(place);
			boolean last = place == literals.size() - 1;
			int at = last ? message.length() - literal.length() : message.indexOf(literal, from);
			if (at < from || last && !message.endsWith(literal))
				return List.of();
			values.add(message.substring(from, at));
			from = at + literal.length();
		}
		return values;
	}
}
