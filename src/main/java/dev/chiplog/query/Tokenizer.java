package dev.chiplog.query;

import dev.chiplog.query.Token.Kind;
import java.util.List;

/// Cuts filter text into tokens; what is wrong becomes a token with a problem, so that unfinished text can be coloured and completed.
final class Tokenizer {
	private final String text;
	private final Scanner scanner;
	private final TokenList tokens;

	private Tokenizer(String text) {
		this.text = text;
		this.scanner = new Scanner(text);
		this.tokens = new TokenList(scanner);
	}

	/// The tokens of a text in order; the last is END.
	static List<Token> tokens(String text) {
		return new Tokenizer(text).run();
	}

	private List<Token> run() {
		for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks())
			term();
		tokens.add(Kind.END, "", text.length());
		return tokens.tokens();
	}

	private void term() {
		switch (scanner.peek(0)) {
			case '(' -> tokens.sign(Kind.OPEN);
			case ')' -> tokens.sign(Kind.CLOSE);
			case '"', '`' -> quotedTerm();
			case '/' -> {
				if (!tokens.regex())
					word();
			}
			case '-' -> {
				if (isNegation())
					tokens.sign(Kind.NOT);
				else
					word();
			}
			default -> {
				if (!tokens.keyword())
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
			tokens.addProblem(Kind.PHRASE, content.toString(), start, "unclosed quote");
		else if (isBeforeOperator())
			field(content.toString(), start);
		else
			tokens.add(Kind.PHRASE, content.toString(), start);
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
		tokens.add(Kind.FIELD, name, start);
		new ComparisonTokenizer(text, scanner, tokens).read();
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
			tokens.addProblem(Kind.PHRASE, word, start, "no field before \"" + word.charAt(0) + "\" (quote a text to search for it)");
		else
			tokens.add(kindOf(word), word, start);
	}

	private static Kind kindOf(String word) {
		if (word.indexOf('*') < 0)
			return Kind.PHRASE;
		return word.chars().allMatch(character -> character == '*') ? Kind.ANY : Kind.PHRASE_WILDCARD;
	}
}
