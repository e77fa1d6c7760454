package dev.chiplog.engine.memory.search;

import java.util.ArrayList;
import java.util.List;

/// Finds out what the text contains in which a regular expression finds something; it may see too little in it, never too much.
///
/// The syntax is that of [RE2](https://github.com/google/re2/wiki/Syntax) as RE2/J takes it; of what is not known here nothing is said.
/// It speaks of texts in valid UTF-8: RE2/J reads some broken sequences as characters that are not there. One thread, one pattern.
final class PatternReader {
	private static final String CONTROLS = "afnrtv";
	private static final String CONTROL_VALUES = "\u0007\f\n\r\t\u000B";
	private static final int DEEPEST = 100;

	private final String pattern;
	private int at;
	private int depth;
	private boolean caseless;

	private PatternReader(String pattern) {
		this.pattern = pattern;
	}

	/// What every text contains in which the pattern, one that RE2/J has compiled, finds something.
	static RequiredText required(String pattern) {
		PatternReader reader = new PatternReader(pattern);
		try {
			PatternText whole = reader.alternatives();
			return reader.at == pattern.length() ? whole.inEveryMatch() : RequiredText.NOTHING;
		} catch (UnknownSyntax _) {
			return RequiredText.NOTHING;
		}
	}

	private PatternText alternatives() {
		boolean before = caseless;
		List<PatternText> alternatives = new ArrayList<>();
		do
			alternatives.add(sequence());
		while (skip("|"));
		caseless = before;
		return PatternText.anyOf(alternatives);
	}

	private PatternText sequence() {
		List<PatternText> parts = new ArrayList<>();
		while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
			if (skip("\\Q"))
				quoted(parts);
			else
				atom(parts);
			repeat(parts);
		}
		return PatternText.sequence(parts);
	}

	private void quoted(List<PatternText> parts) {
		int end = pattern.indexOf("\\E", at);
		int behind = end < 0 ? pattern.length() : end;
		while (at < behind)
			parts.add(character(next()));
		at = end < 0 ? behind : behind + 2;
	}

	private void repeat(List<PatternText> parts) {
		while (at < pattern.length() && !parts.isEmpty()) {
			PatternText last = parts.getLast();
			if (skip("*"))
				parts.set(parts.size() - 1, last.repeated(0, -1));
			else if (skip("+"))
				parts.set(parts.size() - 1, last.repeated(1, -1));
			else if (skip("?"))
				parts.set(parts.size() - 1, last.repeated(0, 1));
			else if (!counted(parts, last))
				return;
			skip("?");
		}
	}

	/// Reads `{n}`, `{n,}` or `{n,m}`; any other brace stands for itself.
	private boolean counted(List<PatternText> parts, PatternText last) {
		int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
		String inside = close < 0 ? "" : pattern.substring(at + 1, close);
		if (!inside.matches("[0-9]{1,4}(,([0-9]{1,4})?)?"))
			return false;
		int comma = inside.indexOf(',');
		int least = Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma));
		int most = comma < 0 ? least : comma == inside.length() - 1 ? -1 : Integer.parseInt(inside.substring(comma + 1));
		at = close + 1;
		parts.set(parts.size() - 1, last.repeated(least, most));
		return true;
	}

	private void atom(List<PatternText> parts) {
		int point = next();
		switch (point) {
			case '(' -> group(parts);
			case '[' -> parts.add(set());
			case '.' -> parts.add(PatternText.ANYTHING);
			case '^', '$' -> parts.add(PatternText.EMPTY);
			case '\\' -> parts.add(escape());
			default -> parts.add(character(point));
		}
	}

	/// Flags by themselves are no part: what repeats behind them is the part before them.
	private void group(List<PatternText> parts) {
		if (++depth > DEEPEST)
			throw new UnknownSyntax();
		boolean before = caseless;
		if (skip("?P<") || skip("?<"))
			at = behind('>');
		if (pattern.startsWith("?", at) && flags())
			before = caseless;
		else
			parts.add(alternatives());
		if (!skip(")"))
			throw new UnknownSyntax();
		caseless = before;
		depth--;
	}

	/// Reads flags such as `?i-s:`, of which only that for case says something about what must be there.
	///
	/// @return whether they hold for the rest of the group around, and not for one of their own
	private boolean flags() {
		boolean on = true;
		for (at++; "imsU-".indexOf(peek()) >= 0; at++) {
			if (peek() == '-')
				on = false;
			else if (peek() == 'i')
				caseless = on;
		}
		if (peek() == ')')
			return true;
		if (!skip(":"))
			throw new UnknownSyntax();
		return false;
	}

	private PatternText escape() {
		int point = next();
		if ("AbBz".indexOf(point) >= 0)
			return PatternText.EMPTY;
		if ("dDsSwW".indexOf(point) >= 0)
			return PatternText.ANYTHING;
		if (point == 'p' || point == 'P') {
			script();
			return PatternText.ANYTHING;
		}
		return character(escaped(point));
	}

	/// Reads a set such as `[abc]`; those of few characters are taken apart.
	private PatternText set() {
		boolean many = skip("^");
		List<PatternText> members = new ArrayList<>();
		boolean first = true;
		while (first || !skip("]")) {
			first = false;
			if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at + 2) > 0) {
				at = pattern.indexOf(":]", at + 2) + 2;
				many = true;
				continue;
			}
			int point = next();
			if (point == '\\' && at < pattern.length() && "dDsSwWpP".indexOf(pattern.charAt(at)) >= 0) {
				if ("pP".indexOf(next()) >= 0)
					script();
				many = true;
				continue;
			}
			members.add(character(point == '\\' ? escaped(next()) : point));
			if (pattern.startsWith("-", at) && !pattern.startsWith("-]", at))
				many = true;
		}
		return many ? PatternText.ANYTHING : PatternText.anyOf(members);
	}

	/// The character that an escape stands for.
	///
	/// @param point behind the backslash
	private int escaped(int point) {
		if (point < 128 && !Character.isLetterOrDigit(point))
			return point;
		int control = CONTROLS.indexOf(point);
		if (control >= 0)
			return CONTROL_VALUES.charAt(control);
		if (point != 'x')
			throw new UnknownSyntax();
		int close = skip("{") ? pattern.indexOf('}', at) : at + 2;
		if (close < 0 || close > pattern.length())
			throw new UnknownSyntax();
		String digits = pattern.substring(at, close);
		if (!digits.matches("[0-9A-Fa-f]{1,8}"))
			throw new UnknownSyntax();
		at = close + (pattern.startsWith("{", at - 1) ? 1 : 0);
		return Integer.parseUnsignedInt(digits, 16);
	}

	private void script() {
		if (next() == '{')
			at = behind('}');
	}

	/// A character by itself; without regard to case only those whose other forms are ASCII too, which K and S are not.
	private PatternText character(int point) {
		boolean other = caseless && (point >= 128 || "kKsS".indexOf(point) >= 0);
		if (other || point == 0xFFFD || !Character.isValidCodePoint(point) || Character.getType(point) == Character.SURROGATE)
			return PatternText.ANYTHING;
		return PatternText.exactly(Character.toString(point));
	}

	private char peek() {
		if (at >= pattern.length())
			throw new UnknownSyntax();
		return pattern.charAt(at);
	}

	private int next() {
		if (at >= pattern.length())
			throw new UnknownSyntax();
		int point = pattern.codePointAt(at);
		at += Character.charCount(point);
		return point;
	}

	private boolean skip(String expected) {
		if (!pattern.startsWith(expected, at))
			return false;
		at += expected.length();
		return true;
	}

	private int behind(char end) {
		int found = pattern.indexOf(end, at);
		if (found < 0)
			throw new UnknownSyntax();
		return found + 1;
	}
}
