package dev.chiplog.engine.memory.pattern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Tells whether the first words of outlines name what the rest tells of, a process, a user or a disk, so that they vary.
///
/// Elsewhere the first word tells messages apart. One thread.
final class Subjects {
	/// So many other words make it sure that the rest tells the same.
	private static final int MUCH = 3;
	private static final int NAMES = 3;
	private static final int NOUNS = 4;

	private final Map<String, Set<String>> words = new HashMap<>();
	private final Set<String> known;

	/// @param known words that are values elsewhere
	Subjects(Set<String> known) {
		this.known = known;
	}

	/// Takes an outline into account.
	void see(OutlineTokens outline) {
		if (!outline.places().isEmpty() && mayVary(outline))
			words.computeIfAbsent(rest(outline), _ -> new HashSet<>()).add(outline.token(outline.places().getFirst()));
	}

	/// Whether the first word of an outline varies, as far as all outlines that were seen tell.
	boolean vary(OutlineTokens outline) {
		Set<String> some = outline.places().isEmpty() || !mayVary(outline) ? Set.of() : words.getOrDefault(rest(outline), Set.of());
		boolean varies = some.contains(OutlineTokens.VARIABLE);
		if (some.size() < 2 || some.stream().anyMatch(Speech::says))
			return false;
		if (some.stream().allMatch(word -> word.equals(OutlineTokens.VARIABLE) || known.contains(word)))
			return true;
		int all = some.size() - (varies ? 1 : 0);
		long names = some.stream().filter(word -> Place.isName(word) || Speech.isIdentifier(word)).count();
		int fewer = varies ? 2 : 0;
		return names * 2 > all ? all >= NAMES - fewer : isTag(outline) && all >= NOUNS - fewer;
	}

	/// What outlines with the same rest have in common.
	static String rest(OutlineTokens outline) {
		for (int place : outline.places().subList(1, outline.places().size()))
			if (!outline.token(place).equals(OutlineTokens.VARIABLE))
				return outline.frame() + Templates.first(outline.token(place));
		return outline.frame();
	}

	private static boolean mayVary(OutlineTokens outline) {
		return words(outline) >= (isBracketed(outline) ? 1 : MUCH);
	}

	/// How many words stand behind the first.
	private static long words(OutlineTokens outline) {
		return outline.places().stream().skip(1).filter(place -> !outline.token(place).equals(OutlineTokens.VARIABLE)).count();
	}

	/// Whether it stands in brackets, or has a number in brackets behind it as a process has.
	private static boolean isBracketed(OutlineTokens outline) {
		int first = outline.places().getFirst();
		int behind = behind(outline);
		return isPair(outline.token(first - 1), outline.token(first + 1))
				|| outline.token(behind + 1).equals(OutlineTokens.VARIABLE) && isPair(outline.token(behind), outline.token(behind + 2));
	}

	private static boolean isPair(String open, String close) {
		return open.equals("[") && close.equals("]") || open.equals("(") && close.equals(")")
				|| open.equals(close) && (open.equals("\"") || open.equals("'"));
	}

	private static boolean isTag(OutlineTokens outline) {
		return outline.token(behind(outline)).equals(":") || isBracketed(outline);
	}

	/// The token behind the first word that is no blank.
	private static int behind(OutlineTokens outline) {
		int next = outline.places().getFirst() + 1;
		return outline.token(next).equals(" ") ? next + 1 : next;
	}
}
