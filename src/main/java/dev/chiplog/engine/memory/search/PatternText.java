package dev.chiplog.engine.memory.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a part of a regular expression says about the text that it matches.
///
/// After R. Cox, "Regular Expression Matching with a Trigram Index" (2012), with phrases in place of trigrams.
///
/// @param exact all texts that it can match, case aside; null when there are too many
/// @param required what every match contains, when not all of them are known
record PatternText(@Nullable List<String> exact, RequiredText required) {
	/// More phrases take longer to look for than they save.
	private static final int MOST = 8;
	/// It matches nothing but a place between characters.
	static final PatternText EMPTY = exactly("");
	/// Nothing is known.
	static final PatternText ANYTHING = new PatternText(null, RequiredText.NOTHING);

	/// It matches one text.
	static PatternText exactly(String text) {
		return new PatternText(List.of(text), RequiredText.NOTHING);
	}

	/// One part behind the other.
	static PatternText sequence(List<PatternText> parts) {
		List<RequiredText> found = new ArrayList<>();
		List<String> run = List.of("");
		boolean known = true;
		for (PatternText part : parts) {
			if (part.exact != null && run.size() * part.exact.size() <= MOST) {
				run = joined(run, part.exact);
				continue;
			}
			known = false;
			found.add(new RequiredText(List.of(run)));
			run = part.exact == null ? List.of("") : part.exact;
			found.add(part.required);
		}
		if (known)
			return new PatternText(run, RequiredText.NOTHING);
		found.add(new RequiredText(List.of(run)));
		return new PatternText(null, RequiredText.allOf(found));
	}

	/// Any of several.
	static PatternText anyOf(List<PatternText> parts) {
		if (parts.size() == 1)
			return parts.getFirst();
		Set<String> texts = new LinkedHashSet<>();
		boolean known = true;
		for (PatternText part : parts) {
			known &= part.exact != null;
			if (part.exact != null)
				texts.addAll(part.exact);
		}
		if (known && texts.size() <= MOST)
			return new PatternText(List.copyOf(texts), RequiredText.NOTHING);
		RequiredText some = RequiredText.oneOf(parts.stream().map(PatternText::inEveryMatch).toList());
		return new PatternText(null, some.clauses().stream().anyMatch(clause -> clause.size() > 2 * MOST) ? RequiredText.NOTHING : some);
	}

	/// The same from `least` times on.
	///
	/// @param most -1 for any number of times
	PatternText repeated(int least, int most) {
		if (least == 0)
			return most == 1 ? anyOf(List.of(EMPTY, this)) : ANYTHING;
		if (least == most && least <= MOST)
			return sequence(Collections.nCopies(least, this));
		return new PatternText(null, inEveryMatch());
	}

	/// What every match contains.
	RequiredText inEveryMatch() {
		return exact == null ? required : new RequiredText(List.of(exact));
	}

	private static List<String> joined(List<String> beginnings, List<String> ends) {
		return beginnings.stream().flatMap(beginning -> ends.stream().map(beginning::concat)).toList();
	}
}
