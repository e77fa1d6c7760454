package dev.chiplog.query;

import dev.chiplog.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The tokens found so far, and the scanner at the place behind them.
final class TokenList {
	private static final List<Kind> KEYWORDS = List.of(Kind.AND, Kind.OR, Kind.NOT);

	private final Scanner scanner;
	private final List<Token> tokens = new ArrayList<>();

	TokenList(Scanner scanner) {
		this.scanner = scanner;
	}

	/// The tokens so far, in order.
	List<Token> tokens() {
		return List.copyOf(tokens);
	}

	/// Adds a token.
	void add(Token token) {
		tokens.add(token);
	}

	/// Adds a token that reaches from a place to here.
	void add(Kind kind, String content, int start) {
		add(new Token(kind, content, start, scanner.at()));
	}

	/// Adds a token that reaches from a place to here, with what is wrong with it.
	///
	/// @param problem null when nothing is
	void addProblem(Kind kind, String content, int start, @Nullable String problem) {
		add(new Token(kind, content, start, scanner.at(), problem));
	}

	/// Reads a token of one character.
	void sign(Kind kind) {
		word(kind, 1);
	}

	/// Reads `and`, `or` or `not` in any case, if one is here.
	boolean keyword() {
		for (Kind kind : KEYWORDS)
			if (scanner.isAtKeyword(kind.name())) {
				word(kind, kind.name().length());
				return true;
			}
		return false;
	}

	/// Whether `and`, `or` or `not` is here.
	boolean isAtKeyword() {
		return KEYWORDS.stream().anyMatch(kind -> scanner.isAtKeyword(kind.name()));
	}

	/// Reads a token of some characters.
	void word(Kind kind, int length) {
		int start = scanner.at();
		scanner.moveTo(start + length);
		add(kind, scanner.since(start).toLowerCase(Locale.ROOT), start);
	}

	/// Reads a regular expression between slashes, if one is here.
	boolean regex() {
		int start = scanner.at();
		String pattern = scanner.readRegex();
		if (pattern == null)
			return false;
		addProblem(Kind.REGEX, pattern, start, problemOf(pattern));
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
}
