package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Splits outlines that have the same frame into those of one template each.
///
/// A place where the outlines differ is either a choice between messages or a variable. As long as there is a choice, the outlines are split
/// by the one between the fewest words; what then differs are variables. The idea of splitting by position and number of words is that of
/// A. Makanju, A. N. Zincir-Heywood and E. E. Milios ("Clustering Event Logs Using Iterative Partitioning", KDD 2009); that what most of a
/// message has in common decides is that of P. He et al. ("Drain", ICWS 2017) and S. Yu et al. ("Brain: Log Parsing With Bidirectional
/// Parallel Tree", IEEE Transactions on Services Computing 2023). Here only the set of outlines matters, and neither their order nor how
/// often each occurs.
final class TemplateSplit {
	private static final String QUOTES = " \"'";
	private static final String BEFORE = QUOTES + "(";
	private static final String BEHIND = QUOTES + ")";

	/// From how many different words on those of a variable are known as values.
	private static final int MANY = 4;

	private final Map<String, String> templates = new HashMap<>();
	private final Set<String> known;
	private final Set<String> values = new HashSet<>();

	/// @param known words that are values
	TemplateSplit(Set<String> known) {
		this.known = known;
	}

	/// The words that turned out to be values of variables.
	Set<String> values() {
		return values;
	}

	/// The template of each outline that was split.
	Map<String, String> templates() {
		return templates;
	}

	/// Splits outlines of one frame.
	///
	/// @param variable the places that are known to be variables, as those that were so before the outlines were split so far
	void split(List<OutlineTokens> group, Set<Integer> variable) {
		OutlineTokens some = group.getFirst();
		List<Integer> differing = new ArrayList<>();
		Map<Integer, Set<String>> words = new HashMap<>();
		int worded = 0;
		for (int place : some.places()) {
			Set<String> there = new HashSet<>();
			for (OutlineTokens outline : group)
				there.add(outline.tokens().get(place));
			words.put(place, there);
			if (there.size() > 1)
				differing.add(place);
			if (there.size() > 1 || !there.contains(OutlineTokens.VARIABLE))
				worded++;
		}
		List<Integer> choices = new ArrayList<>();
		for (int place : differing)
			if (!variable.contains(place) && !place(some, place, words.getOrDefault(place, Set.of())).varies())
				choices.add(place);
		boolean alike = !choices.isEmpty() || differing.size() * 2 <= worded;
		if (!alike)
			for (int place : differing)
				if (!variable.contains(place) && !words.getOrDefault(place, Set.of()).contains(OutlineTokens.VARIABLE))
					choices.add(place);
		if (choices.isEmpty())
			merge(group, union(differing, variable));
		else
			splitBy(fewest(choices, words), group, alike ? varying(some, differing, words, variable) : variable);
	}

	private static Set<Integer> union(List<Integer> some, Set<Integer> others) {
		Set<Integer> all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

	/// The places that stay variables in each part: what varies already may do so in one part alone, and says nothing of the others.
	private Set<Integer> varying(OutlineTokens some, List<Integer> differing, Map<Integer, Set<String>> words, Set<Integer> before) {
		Set<Integer> varying = new HashSet<>(before);
		for (int place : differing) {
			Set<String> there = new HashSet<>(words.getOrDefault(place, Set.of()));
			there.remove(OutlineTokens.VARIABLE);
			if (there.size() > 1 && place(some, place, there).varies())
				varying.add(place);
		}
		return varying;
	}

	private void splitBy(int place, List<OutlineTokens> group, Set<Integer> variable) {
		Map<String, List<OutlineTokens>> byWord = new TreeMap<>();
		for (OutlineTokens outline : group)
			byWord.computeIfAbsent(outline.tokens().get(place), _ -> new ArrayList<>()).add(outline);
		byWord.values().forEach(part -> split(part, variable));
	}

	private static int fewest(List<Integer> places, Map<Integer, Set<String>> words) {
		int fewest = places.getFirst();
		for (int place : places)
			if (words.getOrDefault(place, Set.of()).size() < words.getOrDefault(fewest, Set.of()).size())
				fewest = place;
		return fewest;
	}

	private void merge(List<OutlineTokens> group, Set<Integer> variable) {
		List<String> tokens = new ArrayList<>(group.getFirst().tokens());
		for (int place : variable) {
			tokens.set(place, OutlineTokens.VARIABLE);
			Set<String> words = new HashSet<>();
			for (OutlineTokens outline : group)
				words.add(outline.tokens().get(place));
			words.remove(OutlineTokens.VARIABLE);
			if (words.size() >= MANY)
				values.addAll(words);
		}
		String template = String.join("", tokens);
		for (OutlineTokens outline : group)
			templates.put(String.join("", outline.tokens()), template);
	}

	private Place place(OutlineTokens some, int place, Set<String> words) {
		String left = some.token(place - 1);
		String right = some.token(place + 1);
		boolean quoted = left.length() == 1 && left.equals(right) && QUOTES.indexOf(left.charAt(0)) > 0;
		int before = place - 1;
		while (before >= 0 && BEFORE.contains(some.token(before)))
			before--;
		int next = place + 1;
		while (next < some.tokens().size() && BEHIND.contains(some.token(next)))
			next++;
		return new Place(words, quoted ? left : some.token(before), some.token(next), some.token(before).equals(OutlineTokens.VARIABLE),
				right.equals("="), areKnown(words));
	}

	private boolean areKnown(Set<String> words) {
		for (String word : words)
			if (!word.equals(OutlineTokens.VARIABLE) && (!known.contains(word) || Speech.says(word)))
				return false;
		return true;
	}
}
