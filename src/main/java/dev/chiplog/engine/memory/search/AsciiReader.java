package dev.chiplog.engine.memory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a regular expression as far as it says something about ASCII text; what is rare in patterns is not known here.
///
/// The syntax is that of [RE2](https://github.com/google/re2/wiki/Syntax) as RE2/J takes it. One thread, one pattern.
final class AsciiReader {
	private static final int DEEPEST = 100;
	private static final String SETS = "dDsSwW";
	private static final String CONTROLS = "tnrf";
	private static final String CONTROL_VALUES = "\t\n\r\f";
	private static final AsciiSet ANY = AsciiSet.range('\n', '\n').not();

	private final String pattern;
	private int at;
	private int depth;
	private boolean caseless;

	private AsciiReader(String pattern) {
		this.pattern = pattern;
	}

	/// The expression that a pattern, one that RE2/J has compiled without flags, writes; empty when it has something that is not known.
	static Optional<AsciiExpression> read(String pattern) {
		AsciiReader reader = new AsciiReader(pattern);
		reader.caseless = reader.skip("(?i)");
		try {
			AsciiExpression whole = reader.alternatives();
			return reader.at == pattern.length() ? Optional.of(whole) : Optional.empty();
		} catch (UnknownSyntax _) {
			return Optional.empty();
		}
	}

	private AsciiExpression alternatives() {
		List<AsciiExpression> alternatives = new ArrayList<>();
		do
			alternatives.add(sequence());
		while (skip("|"));
		return alternatives.size() == 1 ? alternatives.getFirst() : new AsciiExpression.Choice(alternatives);
	}

	private AsciiExpression sequence() {
		List<AsciiExpression> parts = new ArrayList<>();
		while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')')
			parts.add(repeated(atom()));
		return new AsciiExpression.Sequence(parts);
	}

	private AsciiExpression atom() {
		char character = next();
		return switch (character) {
			case '(' -> group();
			case '[' -> one(set());
			case '.' -> new AsciiExpression.One(ANY);
			case '^' -> new AsciiExpression.Beginning();
			case '$' -> new AsciiExpression.End();
			case '\\' -> one(escape());
			default -> one(AsciiSet.range(character, character));
		};
	}

	private AsciiExpression one(AsciiSet set) {
		return new AsciiExpression.One(caseless ? set.caseless() : set);
	}

	private AsciiExpression group() {
		if (++depth > DEEPEST || pattern.startsWith("?", at) && !skip("?:"))
			throw new UnknownSyntax();
		AsciiExpression group = alternatives();
		if (!skip(")"))
			throw new UnknownSyntax();
		depth--;
		return group;
	}

	/// Whether as many or as few are wanted as can be makes no difference to whether anything is found.
	private AsciiExpression repeated(AsciiExpression part) {
		AsciiExpression repeated = part;
		if (skip("*"))
			repeated = new AsciiExpression.Repeat(part, 0, -1);
		else if (skip("+"))
			repeated = new AsciiExpression.Repeat(part, 1, -1);
		else if (skip("?"))
			repeated = new AsciiExpression.Repeat(part, 0, 1);
		else if (pattern.startsWith("{", at))
			repeated = counted(part);
		else
			return part;
		skip("?");
		if (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0)
			throw new UnknownSyntax();
		return repeated;
	}

	/// Reads `{n}`, `{n,}` or `{n,m}`; a brace that stands for itself is not known.
	private AsciiExpression counted(AsciiExpression part) {
		int close = pattern.indexOf('}', at);
		String inside = close < 0 ? "" : pattern.substring(at + 1, close);
		if (!inside.matches("[0-9]{1,4}(,([0-9]{1,4})?)?"))
			throw new UnknownSyntax();
		int comma = inside.indexOf(',');
		int least = Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma));
		int most = comma < 0 ? least : comma == inside.length() - 1 ? -1 : Integer.parseInt(inside.substring(comma + 1));
		at = close + 1;
		return new AsciiExpression.Repeat(part, least, most);
	}

	private AsciiSet escape() {
		if (at < pattern.length() && SETS.indexOf(pattern.charAt(at)) >= 0)
			return AsciiSet.escaped(next());
		char character = escaped();
		return AsciiSet.range(character, character);
	}

	private AsciiSet set() {
		boolean others = skip("^");
		AsciiSet set = AsciiSet.NONE;
		boolean first = true;
		while (first || !skip("]")) {
			first = false;
			if (pattern.startsWith("[:", at))
				throw new UnknownSyntax();
			set = set.or(member());
		}
		return others ? (caseless ? set.caseless() : set).not() : set;
	}

	private AsciiSet member() {
		if (pattern.startsWith("\\", at) && at + 1 < pattern.length() && SETS.indexOf(pattern.charAt(at + 1)) >= 0) {
			at++;
			return AsciiSet.escaped(next());
		}
		char from = character();
		if (!pattern.startsWith("-", at) || pattern.startsWith("-]", at))
			return AsciiSet.range(from, from);
		at++;
		return AsciiSet.range(from, character());
	}

	/// A character of a set, escaped or not.
	private char character() {
		char character = next();
		return character == '\\' ? escaped() : character;
	}

	/// The character that an escape stands for, once its backslash was read.
	private char escaped() {
		char character = next();
		if (!Character.isLetterOrDigit(character))
			return character;
		int control = CONTROLS.indexOf(character);
		if (control < 0)
			throw new UnknownSyntax();
		return CONTROL_VALUES.charAt(control);
	}

	private char next() {
		if (at >= pattern.length() || pattern.charAt(at) > 127)
			throw new UnknownSyntax();
		return pattern.charAt(at++);
	}

	private boolean skip(String expected) {
		if (!pattern.startsWith(expected, at))
			return false;
		at += expected.length();
		return true;
	}
}
