package dev.chiplog.engine.memory.pattern;

import java.util.List;

/// Finds the types of exceptions in lines of text.
final class ExceptionNames {
	private static final List<String> ENDS = List.of("Error", "Exception", "Throwable", "Interrupt", "Exit", "Warning", "Failure", "Fault");

	private ExceptionNames() {
	}

	/// The name at the beginning of a line; empty when there is none.
	static String at(String line) {
		int end = 0;
		while (end < line.length() && isName(line.charAt(end)))
			end++;
		boolean named = end > 0 && !Character.isDigit(line.charAt(0)) && (end == line.length() || ":( ".indexOf(line.charAt(end)) >= 0);
		return named ? trimmed(line.substring(0, end)) : "";
	}

	/// The first word of a line that looks like the type of an exception; empty when none does.
	static String find(String line) {
		for (int from = 0; from < line.length();) {
			int end = from;
			while (end < line.length() && isName(line.charAt(end)))
				end++;
			String word = trimmed(line.substring(from, end));
			if (ENDS.stream().anyMatch(last -> word.length() > last.length() && word.endsWith(last)) || word.equals("Error"))
				return word;
			from = Math.max(end, from + 1);
		}
		return "";
	}

	private static String trimmed(String name) {
		return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
	}

	private static boolean isName(char character) {
		return Character.isLetterOrDigit(character) || character == '.' || character == '_' || character == '$';
	}
}
