package dev.chiplog.query;

import dev.chiplog.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts filter text into tokens; what is wrong becomes a token with a problem, so that unfinished text can be coloured and completed.
final class Tokenizer {
	private static final List<Kind> KEYWORDS = List.of(Kind.AND, Kind.OR, Kind.NOT);
	private static final Pattern DATE_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}[^\\s()\"\\]]*");

	private final String text;
	private final Scanner scanner;
	private final List<Token> tokens = new ArrayList<>();

	private Tokenizer(String text) {
		this.text = text;
		this.scanner = new Scanner(text);
	}

	/// The tokens of a text in order; the last is END.
	static List<Token> tokens(String text) {
		return new Tokenizer(text).run();
	}

	private List<Token> run() {
		for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks())
			term();
		add(Kind.END, "", text.length());
		return tokens;
	}

	private void term() {
		switch (scanner.peek(0)) {
			case '(' -> sign(Kind.OPEN);
			case ')' -> sign(Kind.CLOSE);
			case '"', '`' -> quotedTerm();
			case '/' -> {
				if (!regex())
					word();
			}
			case '-' -> {
				if (isNegation())
					sign(Kind.NOT);
				else
					word();
			}
			default -> {
				if (!keyword())
					word();
			}
		}
	}

	private boolean isNegation() {
		char next = scanner.peek(1);
		boolean negatesWord = !scanner.isBoundary(scanner.at() + 1) && next != '-' && !Spelling.isSign(next);
		return negatesWord || next == '(' || next == '"';
	}

	private void quotedTerm() {
		int start = scanner.at();
		StringBuilder content = new StringBuilder();
		if (!scanner.readQuoted(content))
			tokens.add(new Token(Kind.PHRASE, content.toString(), start, scanner.at(), "unclosed quote"));
		else if (isBeforeOperator())
			field(content.toString(), start);
		else
			add(Kind.PHRASE, content.toString(), start);
	}

	private boolean isBeforeOperator() {
		int place = scanner.at();
		boolean adjacent = isAtOperator();
		scanner.skipBlanks();
		boolean apart = isAtOperator() && scanner.peek(0) != ':';
		scanner.moveTo(place);
		return adjacent || apart;
	}

	private boolean isAtOperator() {
		char character = scanner.peek(0);
		char next = scanner.peek(1);
		if (character == ':')
			return scanner.peek(-1) != ':' && next != ':'
					&& !(next == '/' && scanner.peek(2) == '/' && !scanner.isBoundary(scanner.at() + 3));
		return Spelling.isSign(character) || (character == '!' && (next == '=' || next == '~'));
	}

	private void field(String name, int start) {
		add(Kind.FIELD, name, start);
		scanner.skipBlanks();
		int from = scanner.at();
		scanner.moveTo(from + 1);
		while (!scanner.atEnd() && "=<>!~".indexOf(scanner.peek(0)) >= 0 && !(scanner.peek(0) == '~' && scanner.since(from).equals(":")))
			scanner.moveTo(scanner.at() + 1);
		String sign = scanner.since(from);
		Optional<Operator> operator = Operator.ofSign(sign);
		tokens.add(new Token(Kind.OPERATOR, sign, from, scanner.at(), operator.isPresent() ? null : "unknown operator \"" + sign + "\""));
		operand(operator.orElse(Operator.EQUAL));
	}

	private void operand(Operator operator) {
		int place = scanner.at();
		scanner.skipBlanks();
		boolean apart = scanner.at() > place;
		if (scanner.atEnd() || scanner.peek(0) == ')' || (apart && isAtKeyword()))
			return;
		if (scanner.peek(0) == '(')
			values(operator);
		else
			value(operator);
	}

	private boolean isAtKeyword() {
		return KEYWORDS.stream().anyMatch(kind -> scanner.isAtKeyword(kind.name()));
	}

	private void values(Operator operator) {
		sign(Kind.OPEN);
		for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks())
			if (scanner.peek(0) == ')') {
				sign(Kind.CLOSE);
				return;
			} else if (scanner.peek(0) == '(')
				sign(Kind.OPEN);
			else if (!keyword())
				value(operator);
	}

	private void value(Operator operator) {
		char first = scanner.peek(0);
		boolean special = switch (first) {
			case '/' -> operator == Operator.HAS && regex();
			case '[' -> range();
			default -> false;
		};
		if (!special)
			add(parts(""));
	}

	private Token parts(String enders) {
		int start = scanner.at();
		Matcher dateAndTime = DATE_AND_TIME.matcher(text).region(start, text.length());
		if (dateAndTime.lookingAt()) {
			scanner.moveTo(dateAndTime.end());
			return new Token(Kind.VALUE, scanner.since(start), start, scanner.at());
		}
		StringBuilder content = new StringBuilder();
		boolean wildcard = false;
		String problem = null;
		while (isAtQuote(start) || scanner.endOfWord(enders) > scanner.at())
			if (isAtQuote(start)) {
				if (!scanner.readQuoted(content))
					problem = "unclosed quote";
			} else {
				int from = scanner.at();
				scanner.moveTo(scanner.endOfWord(enders));
				wildcard |= Spelling.isWildcard(scanner.since(from));
				content.append(scanner.since(from));
			}
		Kind kind = !wildcard ? Kind.VALUE : scanner.since(start).equals("*") ? Kind.ANY : Kind.WILDCARD;
		return new Token(kind, content.toString(), start, scanner.at(), problem);
	}

	/// A backtick within a value is a character like others.
	private boolean isAtQuote(int start) {
		return scanner.peek(0) == '"' || (scanner.peek(0) == '`' && scanner.at() == start);
	}

	private boolean range() {
		int start = scanner.at();
		scanner.moveTo(start + 1);
		scanner.skipBlanks();
		Token from = parts("]");
		scanner.skipBlanks();
		int to = scanner.at();
		if (!scanner.isAtKeyword(Kind.TO.name())) {
			scanner.moveTo(start);
			return false;
		}
		tokens.add(new Token(Kind.RANGE_START, "[", start, start + 1));
		addUnlessEmpty(from);
		scanner.moveTo(to + 2);
		add(Kind.TO, "TO", to);
		scanner.skipBlanks();
		addUnlessEmpty(parts("]"));
		scanner.skipBlanks();
		if (scanner.peek(0) == ']')
			sign(Kind.RANGE_END);
		return true;
	}

	private boolean regex() {
		int start = scanner.at();
		String pattern = scanner.readRegex();
		if (pattern == null)
			return false;
		tokens.add(new Token(Kind.REGEX, pattern, start, scanner.at(), problemOf(pattern)));
		return true;
	}

	private static @Nullable String problemOf(String pattern) {
		try {
			com.google.re2j.Pattern.compile(pattern);
			return null;
		} catch (com.google.re2j.PatternSyntaxException e) {
			return "no regular expression (" + e.getDescription() + ")";
		}
	}

	private boolean keyword() {
		for (Kind kind : KEYWORDS)
			if (scanner.isAtKeyword(kind.name())) {
				int start = scanner.at();
				scanner.moveTo(start + kind.name().length());
				add(kind, scanner.since(start), start);
				return true;
			}
		return false;
	}

	private void word() {
		int start = scanner.at();
		int end = scanner.endOfWord("");
		while (scanner.at() < end && !isAtOperator())
			scanner.moveTo(scanner.at() + 1);
		if (isBeforeOperator() && Spelling.isName(scanner.since(start))) {
			field(scanner.since(start), start);
			return;
		}
		scanner.moveTo(end);
		String word = scanner.since(start);
		if (Spelling.isSign(word.charAt(0)))
			tokens.add(
					new Token(Kind.PHRASE, word, start, end, "no field before \"" + word.charAt(0) + "\" (quote a text to search for it)"));
		else
			add(kindOf(word), word, start);
	}

	private static Kind kindOf(String word) {
		if (word.indexOf('*') < 0)
			return Kind.PHRASE;
		return word.chars().allMatch(character -> character == '*') ? Kind.ANY : Kind.PHRASE_WILDCARD;
	}

	private void sign(Kind kind) {
		int start = scanner.at();
		scanner.moveTo(start + 1);
		add(kind, scanner.since(start).toLowerCase(Locale.ROOT), start);
	}

	private void addUnlessEmpty(Token token) {
		if (token.end() > token.start())
			add(token);
	}

	private void add(Kind kind, String content, int start) {
		add(new Token(kind, content, start, scanner.at()));
	}

	private void add(Token token) {
		tokens.add(token);
	}
}
