package dev.chiplog.query;

import java.util.List;

/// The parts of a filter text that deserve a colour, finished or not.
public final class FilterHighlight {
	private static final int FINE = -1;

	private FilterHighlight() {
	}

	/// The parts in order, blanks between them left out; the part where [FilterParser] gives up is an error.
	public static List<Span> tokens(String text) {
		int wrong = wrongPlace(text);
		return Tokenizer.tokens(text).stream().filter(token -> token.end() > token.start())
				.map(token -> new Span(kind(token, wrong), token.start(), token.end())).toList();
	}

	private static int wrongPlace(String text) {
		try {
			FilterParser.parse(text);
			return FINE;
		} catch (FilterSyntaxException refusal) {
			return refusal.position();
		}
	}

	private static Kind kind(Token token, int wrong) {
		if (token.start() <= wrong && wrong < token.end())
			return Kind.ERROR;
		return switch (token.kind()) {
			case FIELD -> Kind.FIELD;
			case OPERATOR, OPEN, CLOSE, RANGE_START, RANGE_END -> Kind.OPERATOR;
			case VALUE, WILDCARD, ANY -> Kind.VALUE;
			case AND, OR, NOT, TO -> Kind.KEYWORD;
			case PHRASE, PHRASE_WILDCARD, END -> Kind.PHRASE;
			case REGEX -> Kind.REGEX;
		};
	}

	/// What a part is.
	public enum Kind {
		FIELD,
		/** An operator, or a parenthesis or bracket. */
		OPERATOR, VALUE, KEYWORD, PHRASE, REGEX,
		/** What [FilterParser] refuses. */
		ERROR
	}

	/// A part of the text.
	///
	/// @param start the index of its first character
	/// @param end the index behind its last character
	public record Span(Kind kind, int start, int end) {
	}
}
