package dev.chiplog.query;

import dev.chiplog.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a filter from its text, by recursive descent: `not` binds closer than `and`, `and` closer than `or`.
///
/// A word that holds an operator is a comparison (`level>=warn`); words like `12:30`, `a::b` and `http://x` are texts, and quotes make a
/// text of anything. A comparison with `:` or `=` takes wildcards, lists and ranges; with `:` regular expressions too, so that `path=/a/`
/// is a path.
public final class FilterParser {
	private static final int DEEPEST = 200;

	private final String text;
	private final List<Token> tokens;
	private int next;
	private int depth;

	private FilterParser(String text) {
		this.text = text;
		this.tokens = Tokenizer.tokens(text);
	}

	/// The filter that the text says; everything when it is blank.
	///
	/// @throws FilterSyntaxException when it is no filter, with one sentence that names the place in characters, counted from 1
	public static Filter parse(String text) throws FilterSyntaxException {
		FilterParser parser = new FilterParser(text);
		return parser.peek() == Kind.END ? new Filter.Everything() : parser.all();
	}

	private Filter all() throws FilterSyntaxException {
		Filter filter = or();
		if (peek() == Kind.CLOSE)
			throw error("no ( for the )", token().start());
		return filter;
	}

	private Filter or() throws FilterSyntaxException {
		List<Filter> operands = new ArrayList<>();
		do
			operands.add(and());
		while (take(Kind.OR));
		return Filter.anyOf(operands);
	}

	private Filter and() throws FilterSyntaxException {
		List<Filter> operands = new ArrayList<>();
		do
			operands.add(not());
		while (take(Kind.AND) || !List.of(Kind.OR, Kind.CLOSE, Kind.END).contains(peek()));
		return Filter.allOf(operands);
	}

	private Filter not() throws FilterSyntaxException {
		if (++depth > DEEPEST)
			throw error("more than " + DEEPEST + " filters inside each other", token().start());
		Filter filter = take(Kind.NOT) ? new Filter.Not(not()) : primary();
		depth--;
		return filter;
	}

	private Filter primary() throws FilterSyntaxException {
		Token token = take();
		return switch (token.kind()) {
			case OPEN -> group(token);
			case FIELD -> new ComparisonParser(this, token, take()).parse();
			case PHRASE -> new Filter.Phrase(token.text());
			case PHRASE_WILDCARD -> new Filter.Like(BuiltIn.RAW.word(), ("*" + token.text() + "*").replaceAll("\\*+", "*"));
			case ANY -> new Filter.Everything();
			case REGEX -> new Filter.RegexText(token.text());
			case AND, OR, CLOSE, END -> throw missing(token);
			case NOT, OPERATOR, VALUE, WILDCARD, RANGE_START, TO, RANGE_END ->
				throw error("unexpected \"" + token.text() + "\"", token.start());
		};
	}

	private Filter group(Token open) throws FilterSyntaxException {
		if (peek() == Kind.CLOSE)
			throw error("nothing between ( and )", open.start());
		Filter filter = or();
		close(open);
		return filter;
	}

	private FilterSyntaxException missing(Token token) {
		if (next > 1) {
			Token before = tokens.get(next - 2);
			return error("nothing behind \"" + text.substring(before.start(), before.end()).toLowerCase(Locale.ROOT) + "\"",
					before.start());
		}
		return error("nothing before \"" + token.text().toLowerCase(Locale.ROOT) + "\"", token.start());
	}

	/// Takes the parenthesis that belongs to an open one.
	void close(Token open) throws FilterSyntaxException {
		if (!take(Kind.CLOSE))
			throw error("no matching ) for the (", open.start());
	}

	/// The kind of the next token, which stays.
	Kind peek() {
		return token().kind();
	}

	/// Takes the next token when it is of the kind.
	boolean take(Kind kind) throws FilterSyntaxException {
		if (peek() != kind)
			return false;
		take();
		return true;
	}

	/// Takes the next token.
	Token take() throws FilterSyntaxException {
		Token token = token();
		if (token.problem() != null)
			throw error(token.problem(), token.start());
		next = Math.min(next + 1, tokens.size());
		return token;
	}

	/// The failure to read on at an index, told in characters from 1; a character beyond the 16 bits counts as one.
	FilterSyntaxException error(String problem, int index) {
		return new FilterSyntaxException(problem + " at " + (text.codePointCount(0, index) + 1), index);
	}

	/// The text that the tokens stand in.
	String text() {
		return text;
	}

	/// The next token, which stays.
	Token token() {
		return tokens.get(Math.min(next, tokens.size() - 1));
	}
}
