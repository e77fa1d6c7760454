package dev.chiplog.query;

import dev.chiplog.query.Token.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what follows a field into tokens: the operator, and the value, list or range that it compares to.
final class ComparisonTokenizer {
	private static final Pattern DATE_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}[^\\s()\"\\]]*");

	private final String text;
	private final Scanner scanner;
	private final TokenList tokens;

	ComparisonTokenizer(String text, Scanner scanner, TokenList tokens) {
		this.text = text;
		this.scanner = scanner;
		this.tokens = tokens;
	}

	/// Reads the operator and what it compares to.
	void read() {
		scanner.skipBlanks();
		int from = scanner.at();
		scanner.moveTo(from + 1);
		while (!scanner.atEnd() && "=<>!~".indexOf(scanner.peek(0)) >= 0 && !(scanner.peek(0) == '~' && scanner.since(from).equals(":")))
			scanner.moveTo(scanner.at() + 1);
		String sign = scanner.since(from);
		Optional<Operator> operator = Operator.ofSign(sign);
		tokens.addProblem(Kind.OPERATOR, sign, from, operator.isPresent() ? null : "unknown operator \"" + sign + "\"");
		operand(operator.orElse(Operator.EQUAL));
	}

	private void operand(Operator operator) {
		int place = scanner.at();
		scanner.skipBlanks();
		boolean apart = scanner.at() > place;
		if (scanner.atEnd() || scanner.peek(0) == ')' || (apart && tokens.isAtKeyword()))
			return;
		if (scanner.peek(0) == '(')
			values(operator);
		else
			value(operator);
	}

	private void values(Operator operator) {
		tokens.sign(Kind.OPEN);
		for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks())
			if (scanner.peek(0) == ')') {
				tokens.sign(Kind.CLOSE);
				return;
			} else if (scanner.peek(0) == '(')
				tokens.sign(Kind.OPEN);
			else if (!tokens.keyword())
				value(operator);
	}

	private void value(Operator operator) {
		char first = scanner.peek(0);
		boolean special = switch (first) {
			case '/' -> operator == Operator.HAS && tokens.regex();
			case '[' -> range();
			default -> false;
		};
		if (!special)
			tokens.add(parts(""));
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
		scanner.moveTo(to);
		tokens.word(Kind.TO, Kind.TO.name().length());
		scanner.skipBlanks();
		addUnlessEmpty(parts("]"));
		scanner.skipBlanks();
		if (scanner.peek(0) == ']')
			tokens.sign(Kind.RANGE_END);
		return true;
	}

	private void addUnlessEmpty(Token token) {
		if (token.end() > token.start())
			tokens.add(token);
	}
}
