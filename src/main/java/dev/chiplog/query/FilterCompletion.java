package dev.chiplog.query;

import java.util.List;

/// What could be completed at a place of a filter text, finished or not.
///
/// @param kind what could stand there
/// @param field the field whose value or operator is asked for; empty otherwise
/// @param prefix what is there already, left of the caret, without its quotes
/// @param start the first index of what a choice replaces
/// @param end the index behind what a choice replaces
public record FilterCompletion(Kind kind, String field, String prefix, int start, int end) {

	/// What could stand at a place.
	public enum Kind {
		FIELD, OPERATOR, VALUE, NOTHING
	}

	/// A text after a choice, with the place to go on typing.
	public record Insertion(String text, int caret) {
	}

	/// What could be completed at the caret.
	///
	/// @param caret an index into the text, its length included
	public static FilterCompletion at(String text, int caret) {
		List<Token> left = Tokenizer.tokens(text.substring(0, caret));
		return new CompletionFinder(text, caret, left.subList(0, left.size() - 1)).find();
	}

	/// The text with a choice put in, quoted where it must be; a field brings an `=`, a value a blank, where none follows.
	///
	/// @param text the text that this was found in
	/// @param choice a field's name, an operator's sign or a value, without quotes
	public Insertion insert(String text, String choice) {
		String rest = text.substring(end);
		String written = switch (kind) {
			case FIELD -> Spelling.field(choice) + (startsWithOperator(rest) ? "" : Operator.EQUAL.sign());
			case VALUE -> Spelling.value(Operator.HAS, choice) + (rest.isEmpty() || !Spelling.endsWord(rest.charAt(0)) ? " " : "");
			case OPERATOR -> choice;
			case NOTHING -> "";
		};
		String before = text.substring(0, start) + written;
		return new Insertion(before + rest, before.length());
	}

	private static boolean startsWithOperator(String rest) {
		String bare = rest.stripLeading();
		return !bare.isEmpty() && (Spelling.isSign(bare.charAt(0)) || bare.startsWith("!="));
	}
}
