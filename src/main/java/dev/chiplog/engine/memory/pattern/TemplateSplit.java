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

	private final Map<String, String> templates = new HashMap<>();

	/// The template of each outline that was split.
	Map<String, String> templates() {
		return templates;
	}

	/// Splits outlines of one frame.
	void split(List<OutlineTokens> group) {
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
			if (!place(some, place, words).varies())
				choices.add(place);
		if (choices.isEmpty() && differing.size() * 2 > worded)
			for (int place : differing)
				if (!words.getOrDefault(place, Set.of()).contains(OutlineTokens.VARIABLE))
					choices.add(place);
		if (choices.isEmpty())
			merge(group, differing);
		else
			splitBy(fewest(choices, words), group);
	}

	private void splitBy(int place, List<OutlineTokens> group) {
		Map<String, List<OutlineTokens>> byWord = new TreeMap<>();
		for (OutlineTokens outline : group)
			byWord.computeIfAbsent(outline.tokens().get(place), _ -> new ArrayList<>()).add(outline);
		byWord.values().forEach(this::split);
	}

	private static int fewest(List<Integer> places, Map<Integer, Set<String>> words) {
		int fewest = places.getFirst();
		for (int place : places)
			if (words.getOrDefault(place, Set.of()).size() < words.getOrDefault(fewest, Set.of()).size())
				fewest = place;
		return fewest;
	}

	private void merge(List<OutlineTokens> group, List<Integer> variable) {
		List<String> tokens = new ArrayList<>(group.getFirst().tokens());
		for (int place : variable)
			tokens.set(place, OutlineTokens.VARIABLE);
		String template = String.join("", tokens);
		for (OutlineTokens outline : group)
			templates.put(String.join("", outline.tokens()), template);
	}

	private static Place place(OutlineTokens some, int place, Map<Integer, Set<String>> words) {
		String left = some.token(place - 1);
		String right = some.token(place + 1);
		boolean quoted = left.length() == 1 && left.equals(right) && QUOTES.indexOf(left.charAt(0)) > 0;
		int before = place - 1;
		while (before >= 0 && BEFORE.contains(some.token(before)))
			before--;
		int next = place + 1;
		while (next < some.tokens().size() && BEHIND.contains(some.token(next)))
			next++;
		return new Place(words.getOrDefault(place, Set.of()), quoted ? left : some.token(before), some.token(next),
				some.token(before).equals(OutlineTokens.VARIABLE));
	}
}
