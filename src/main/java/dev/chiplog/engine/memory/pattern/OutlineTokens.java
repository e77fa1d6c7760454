package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.List;

/// An outline in tokens: words, what varies, and what stands between.
///
/// @param tokens joined they are the outline
/// @param places where words and what varies stand among the tokens
/// @param frame the tokens between the places: outlines of one template have the same
record OutlineTokens(List<String> tokens, List<Integer> places, String frame) {
	static final String VARIABLE = String.valueOf(Outline.VARIABLE);
	private static final char PLACE = '\u0004';
	private static final boolean[] PUNCTUATION = marks(" =:,;()[]{}\"'<>|" + Outline.VARIABLE);
	private static final boolean[] PUNCTUATION_OF_PATHS = marks(" =:,;()[]{}\"'<>|/" + Outline.VARIABLE);

	/// The tokens of an outline.
	///
	/// @param path whether slashes stand for themselves, as other punctuation does
	static OutlineTokens of(String outline, boolean path) {
		boolean[] punctuation = path ? PUNCTUATION_OF_PATHS : PUNCTUATION;
		List<String> tokens = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		StringBuilder frame = new StringBuilder();
		for (int at = 0; at < outline.length();) {
			int end = end(outline, at, punctuation);
			String token = outline.substring(at, end);
			if (token.equals(VARIABLE) || isWord(token)) {
				places.add(tokens.size());
				frame.append(PLACE);
			} else {
				frame.append(token);
			}
			tokens.add(token);
			at = end;
		}
		return new OutlineTokens(tokens, places, frame.toString());
	}

	/// The outline.
	String text() {
		return String.join("", tokens);
	}

	/// The tokens up to the first place, with all that follows as something that varies.
	OutlineTokens beginning() {
		int first = places.isEmpty() ? tokens.size() : places.getFirst() + 1;
		if (first == tokens.size())
			return this;
		List<String> some = new ArrayList<>(tokens.subList(0, first));
		some.add(" ");
		some.add(VARIABLE);
		return new OutlineTokens(some, List.of(first - 1, first + 1), "");
	}

	/// The token at an index; empty before the first and behind the last.
	String token(int index) {
		return index < 0 || index >= tokens.size() ? "" : tokens.get(index);
	}

	/// The first word that does not vary; empty when there is none.
	String first() {
		for (int place : places)
			if (!tokens.get(place).equals(VARIABLE))
				return tokens.get(place);
		return "";
	}

	private static boolean isWord(String token) {
		for (int i = 0; i < token.length(); i++)
			if (Character.isLetterOrDigit(token.charAt(i)) || Character.isSurrogate(token.charAt(i)))
				return true;
		return false;
	}

	private static int end(String outline, int at, boolean[] punctuation) {
		if (stands(outline, at, punctuation))
			return at + 1;
		boolean foreign = outline.charAt(at) >= punctuation.length;
		int end = at;
		while (end < outline.length() && !stands(outline, end, punctuation) && outline.charAt(end) >= punctuation.length == foreign)
			end++;
		int core = end;
		while (!foreign && core > at && Characters.endsSentence((byte) outline.charAt(core - 1)))
			core--;
		return core > at ? core : end;
	}

	private static boolean stands(String outline, int at, boolean[] punctuation) {
		char c = outline.charAt(at);
		return c < punctuation.length && punctuation[c];
	}

	/// Which characters of ASCII are among some.
	private static boolean[] marks(String some) {
		boolean[] marks = new boolean[0x80];
		some.chars().forEach(c -> marks[c] = true);
		return marks;
	}
}
