package dev.chiplog.engine.memory.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// What stands in one place of outlines that are the same elsewhere or may be.
///
/// @param words what stands there, with [OutlineTokens#VARIABLE] where some vary already
/// @param before the token before it that is no blank, bracket or quote; a quote when it is in quotes by itself
/// @param next the token behind it in the same way
/// @param measured whether it follows a number
/// @param key whether a value follows behind `=`
/// @param known whether all of the words are values elsewhere
record Place(Set<String> words, String before, String next, boolean measured, boolean key, boolean known) {
	/// Words that say what the next word is: a name.
	private static final Set<String> LABELS = Set.of("user", "username", "host", "hostname", "file");
	/// Words that follow a name behind `for`.
	private static final Set<String> ORIGINS = Set.of("from", "by", "at");
	/// Words that mean something else when they are another.
	private static final Set<String> CHOICES = Set.of("true", "false", "get", "put", "post", "head", "patch", "delete", "options", "trace",
			"connect");
	private static final Set<String> VALUE_MARKS = Set.of("=", "\"", "'");

	/// From how many different words on they are values of a variable, by what kind of words they are. They were chosen on six systems: two
	/// names are a choice in one of them and values in another, and most of the other figures could be halved or doubled.
	private static final int NEVER = Integer.MAX_VALUE;
	private static final int TWO = 2;
	private static final int NAMES = 3;
	private static final int VALUES = 4;
	private static final int NOUNS = 6;
	private static final int PLAIN = 8;
	private static final int STATES = 12;

	/// Whether the words are values rather than parts of different messages.
	boolean varies() {
		return words.size() >= enough();
	}

	private int enough() {
		if (key || any(CHOICES::contains) || words.stream().anyMatch(word -> word.chars().allMatch(Character::isDigit)))
			return NEVER;
		boolean somewhereVariable = words.contains(OutlineTokens.VARIABLE);
		if (known || LABELS.contains(before.toLowerCase(Locale.ROOT)) || before.equals("for") && ORIGINS.contains(next))
			return TWO;
		if (count(Place::isNumbered) + (somewhereVariable ? 1 : 0) > 1 || measured && count(Units::contain) == words.size())
			return TWO;
		boolean names = mostly(Place::isName);
		if (somewhereVariable)
			return names || mostly(Place::isCompound) || VALUE_MARKS.contains(before) || before.equals(":")
					? TWO
					: any(Speech::says) ? VALUES : NAMES;
		if (names)
			return NAMES;
		if (VALUE_MARKS.contains(before))
			return VALUES;
		if (mostly(Place::isState))
			return STATES;
		if (count(Speech::says) * 2 >= words.size() || next.equals("("))
			return PLAIN;
		if (count(Speech::isIdentifier) > 0)
			return NAMES;
		return NOUNS;
	}

	private boolean any(Predicate<String> test) {
		return words.stream().anyMatch(word -> test.test(word.toLowerCase(Locale.ROOT)));
	}

	private long count(Predicate<String> test) {
		return words.stream().filter(test).count();
	}

	private boolean mostly(Predicate<String> test) {
		long all = count(word -> !word.equals(OutlineTokens.VARIABLE));
		return count(test) * 2 > all;
	}

	/// Whether it is a name with one digit in it.
	static boolean isNumbered(String word) {
		byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
		return word.chars().anyMatch(Character::isDigit) && Words.isNumbered(bytes, 0, bytes.length);
	}

	/// Whether it is written as names of hosts, classes, files and signs are, and words of a sentence are not.
	static boolean isName(String word) {
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			boolean inside = i > 0 && i + 1 < word.length();
			if ("+*#@$%~^&".indexOf(c) >= 0 || inside && "./\\".indexOf(c) >= 0 || c == '-' && i > 0 && i + 1 == word.length())
				return true;
		}
		return false;
	}

	/// Whether it is several words in one, as `bert-base`, which a sentence hardly has where another has a number.
	private static boolean isCompound(String word) {
		int hyphen = Math.max(word.indexOf('-'), word.indexOf('_'));
		return hyphen > 0 && hyphen < word.length() - 1;
	}

	private static boolean isState(String word) {
		return word.chars().anyMatch(Character::isUpperCase) && word.chars().noneMatch(Character::isLowerCase);
	}
}
