package dev.chiplog.engine.memory.pattern;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Puts templates together that [TemplateSplit] cannot compare, because their frames or first words are not the same.
///
/// Those become one that differ in how many values a list has, and those that differ in their first word alone, where that names what the
/// rest tells of: a process, a user, a disk. One thread.
final class TemplateMerge {
	/// What varies in the same punctuation once more, as in `[0] 5 [1] 7`.
	private static final Pattern REPEATED = Pattern.compile("(\\S*\u0001[^\\p{L}]*?)(?: \\1)+(?=$| )");
	/// Longer texts would take long to search.
	private static final int LONGEST = 400;

	private TemplateMerge() {
	}

	/// What each template becomes.
	static Map<String, String> merged(Set<String> templates) {
		Map<String, String> lists = new HashMap<>();
		groups(templates, TemplateMerge::joined)
				.forEach((joined, group) -> group.forEach(template -> lists.put(template, group.size() > 1 ? joined : template)));
		return lists;
	}

	private static Map<String, SortedSet<String>> groups(Set<String> templates, UnaryOperator<String> key) {
		Map<String, SortedSet<String>> groups = new TreeMap<>();
		for (String template : templates)
			groups.computeIfAbsent(key.apply(template), _ -> new TreeSet<>()).add(template);
		return groups;
	}

	/// The template with what varies side by side as one, as [OutlineBuilder] has it.
	private static String joined(String template) {
		if (Outline.isRequest(template) || template.indexOf(Outline.VARIABLE) == template.lastIndexOf(Outline.VARIABLE))
			return template;
		OutlineBuilder joined = new OutlineBuilder();
		for (String token : OutlineTokens.of(template, false).tokens()) {
			byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
			if (token.equals(OutlineTokens.VARIABLE))
				joined.variable();
			else if (token.equals(" "))
				joined.blank();
			else if (bytes.length == 1 && Characters.isPunctuation(bytes[0]))
				joined.punctuation(bytes[0]);
			else
				joined.word(bytes, 0, bytes.length);
		}
		String text = new String(joined.bytes(), 0, joined.length(), StandardCharsets.UTF_8);
		return text.length() > LONGEST ? text : REPEATED.matcher(text).replaceAll("$1");
	}
}
