package dev.chiplog.ui.errors;

import dev.chiplog.query.Pattern;
import java.util.ArrayList;
import java.util.List;

/// The text of a pattern, taken apart at its variable places.
///
/// @param literals what stands before, between and behind the places: one more than there are places
record Template(List<String> literals) {
	/// What the user sees in a variable place.
	static final String SHOWN = "‹*›";

	Template {
		literals = List.copyOf(literals);
	}

	/// Takes a pattern's text apart.
	static Template of(String text) {
		List<String> literals = new ArrayList<>();
		int from = 0;
		for (int at = text.indexOf(Pattern.VARIABLE); at >= 0; at = text.indexOf(Pattern.VARIABLE, from)) {
			literals.add(text.substring(from, at));
			from = at + Pattern.VARIABLE.length();
		}
		literals.add(text.substring(from));
		return new Template(literals);
	}

	/// How many variable places there are.
	int places() {
		return literals.size() - 1;
	}

	/// The text as the user sees it.
	String shown() {
		return String.join(SHOWN, literals);
	}

	/// A value with the word before it and the one behind, so that one knows what it is: `allocate 2.50 GiB`.
	///
	/// @param place counted from 0
	String around(int place, String value) {
		return lastWord(literals.get(place)) + value + firstWord(literals.get(place + 1));
	}

	/// As [#around], without the words that are no part of what events say: a pattern also tells the status of a request.
	///
	/// @param example what one of the events says
	String said(int place, String value, String example) {
		String before = lastWord(literals.get(place));
		String behind = firstWord(literals.get(place + 1));
		return (example.contains(before.strip()) ? before : "") + value + (example.contains(behind.strip()) ? behind : "");
	}

	/// The last word, with what parts it from the value.
	private static String lastWord(String text) {
		int end = text.stripTrailing().length();
		int start = end;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)))
			start--;
		return text.substring(start);
	}

	private static String firstWord(String text) {
		int start = text.length() - text.stripLeading().length();
		int end = start;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end)))
			end++;
		return text.substring(0, end);
	}
}
