package dev.chiplog.query;

import dev.chiplog.query.FilterCompletion.Kind;
import java.util.List;

/// Finds what could be completed at a caret from the tokens left of it.
final class CompletionFinder {
	private final String text;
	private final int caret;
	private final List<Token> left;

	/// @param left the tokens of the text up to the caret, without END
	CompletionFinder(String text, int caret, List<Token> left) {
		this.text = text;
		this.caret = caret;
		this.left = left;
	}

	/// What could be completed.
	FilterCompletion find() {
		if (left.isEmpty())
			return empty(Kind.FIELD, "");
		Token last = left.getLast();
		boolean touching = last.end() == caret;
		String field = fieldOfOpenList();
		return switch (last.kind()) {
			case OPERATOR -> operator(last);
			case RANGE_START, TO -> empty(Kind.NOTHING, "");
			case VALUE, WILDCARD, ANY, PHRASE, PHRASE_WILDCARD, REGEX, CLOSE, RANGE_END, FIELD, END, AND, OR, NOT, OPEN ->
				!field.isEmpty() ? inList(last, touching, field) : touching ? word(last) : empty(Kind.FIELD, "");
		};
	}

	/// A sign that is no operator may be replaced; behind one that is, a value may stand.
	private FilterCompletion operator(Token last) {
		String field = left.get(left.size() - 2).text();
		return last.problem() == null
				? empty(Kind.VALUE, field)
				: new FilterCompletion(Kind.OPERATOR, field, last.text(), last.start(), last.end());
	}

	private FilterCompletion inList(Token last, boolean touching, String field) {
		boolean unfinished = touching && last.kind() != Token.Kind.OPEN && last.kind() != Token.Kind.REGEX;
		return unfinished ? over(Kind.VALUE, field, last) : empty(Kind.VALUE, field);
	}

	private FilterCompletion word(Token last) {
		return switch (last.kind()) {
			case VALUE, WILDCARD -> over(Kind.VALUE, lastField(), last);
			case ANY -> left.size() > 1 && left.get(left.size() - 2).kind() == Token.Kind.OPERATOR
					? over(Kind.VALUE, lastField(), last)
					: empty(Kind.NOTHING, "");
			case PHRASE, PHRASE_WILDCARD -> phrase(last);
			case AND, OR -> over(Kind.FIELD, "", last);
			case NOT -> last.text().equals("-") ? empty(Kind.FIELD, "") : over(Kind.FIELD, "", last);
			case OPEN -> empty(Kind.FIELD, "");
			case REGEX, CLOSE, RANGE_START, TO, RANGE_END, FIELD, OPERATOR, END -> empty(Kind.NOTHING, "");
		};
	}

	/// A word may become a field's name, as may a text whose quote is still open; behind a closed quote an operator may stand.
	private FilterCompletion phrase(Token last) {
		boolean quoted = text.charAt(last.start()) == '"' || text.charAt(last.start()) == '`';
		if (quoted)
			return last.problem() == null ? empty(Kind.OPERATOR, last.text()) : over(Kind.FIELD, "", last);
		return last.problem() == null ? over(Kind.FIELD, "", last) : empty(Kind.NOTHING, "");
	}

	/// The field whose list of values the caret is in; empty when it is in none.
	private String fieldOfOpenList() {
		for (int i = left.size() - 1; i >= 2; i--) {
			if (left.get(i).kind() == Token.Kind.CLOSE)
				return "";
			if (left.get(i).kind() == Token.Kind.OPEN && left.get(i - 1).kind() == Token.Kind.OPERATOR)
				return left.get(i - 2).text();
		}
		return "";
	}

	private String lastField() {
		return left.reversed().stream().filter(token -> token.kind() == Token.Kind.FIELD).findFirst().map(Token::text).orElse("");
	}

	private FilterCompletion empty(Kind kind, String field) {
		return new FilterCompletion(kind, field, "", caret, caret);
	}

	/// A choice replaces the whole word, right of the caret too, unless its quote is open and it would reach to the end.
	private FilterCompletion over(Kind kind, String field, Token last) {
		int end = Tokenizer.tokens(text).stream().filter(token -> token.start() == last.start() && token.problem() == null)
				.mapToInt(Token::end).findFirst().orElse(caret);
		return new FilterCompletion(kind, field, last.text(), last.start(), Math.max(end, caret));
	}
}
