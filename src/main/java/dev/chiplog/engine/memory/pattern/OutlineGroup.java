package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Outlines of one frame, of which no more are told apart than are worth their memory.
///
/// A place with more than [#MOST_WORDS] different words varies, and so does every place with more than one when there are more than
/// [#MOST_OUTLINES] different outlines: both depend on what outlines there are alone, and not on their order. One thread.
final class OutlineGroup {
	/// So many words are no choice between messages any more.
	static final int MOST_WORDS = 100;
	/// Each takes some hundred bytes.
	static final int MOST_OUTLINES = 1024;

	/// The words by place; null once it varies.
	private final List<@Nullable Set<String>> words = new ArrayList<>();
	private final Set<Long> outlines = new HashSet<>();
	/// The first code by text, each text with the places that vary taken out.
	private final Map<String, Integer> codes = new HashMap<>();
	private final List<Integer> members = new ArrayList<>();

	/// Adds the words of an outline.
	///
	/// @return whether a place varies that did not before
	boolean see(OutlineTokens outline, String text) {
		boolean few = isFew();
		if (few)
			outlines.add(hash(text));
		boolean more = few && !isFew();
		for (int place = 0; place < outline.places().size(); place++) {
			if (place == words.size())
				words.add(new HashSet<>());
			more |= see(place, outline.tokens().get(outline.places().get(place)));
		}
		if (few && !isFew())
			for (int place = 0; place < words.size(); place++)
				more |= limit(place);
		return more;
	}

	/// Adds what another group has seen in its first places.
	///
	/// @param places how many of them, or more than it has for all and its outlines too
	void see(OutlineGroup other, int places) {
		if (places > other.words.size())
			outlines.addAll(other.outlines);
		for (int place = 0; place < Math.min(places, other.words.size()); place++) {
			if (place == words.size())
				words.add(new HashSet<>());
			Set<String> own = words.get(place);
			Set<String> its = other.words.get(place);
			if (its == null || own == null)
				words.set(place, null);
			else
				own.addAll(its);
			limit(place);
		}
	}

	/// The text of an outline with the places that vary taken out.
	String masked(OutlineTokens outline) {
		List<String> tokens = new ArrayList<>(outline.tokens());
		for (int place = 0; place < outline.places().size(); place++)
			if (place < words.size() && words.get(place) == null)
				tokens.set(outline.places().get(place), OutlineTokens.VARIABLE);
		return String.join("", tokens);
	}

	/// The code of a masked text; null when none has it.
	@Nullable
	Integer code(String text) {
		return codes.get(text);
	}

	/// Adds a code of a masked text.
	void add(int code, String text) {
		codes.putIfAbsent(text, code);
		members.add(code);
	}

	/// Forgets the codes, to be added again with other texts.
	///
	/// @return what they were
	List<Integer> forget() {
		List<Integer> all = List.copyOf(members);
		members.clear();
		codes.clear();
		return all;
	}

	private boolean isFew() {
		return outlines.size() <= MOST_OUTLINES;
	}

	private boolean see(int place, String word) {
		Set<String> there = words.get(place);
		if (there == null)
			return false;
		there.add(word);
		return limit(place);
	}

	private boolean limit(int place) {
		Set<String> there = words.get(place);
		if (there == null || there.size() <= (isFew() ? MOST_WORDS : 1))
			return false;
		words.set(place, null);
		return true;
	}

	/// FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo) over the characters.
	private static long hash(String text) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++)
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		return hash;
	}
}
