package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tells which outlines are of one pattern, from all of them together.
final class Templates {
	/// Stands for every first word that is a name, since names are values.
	private static final String NAME = "\0";

	private Templates() {
	}

	/// The patterns of outlines.
	///
	/// @param outlines by code, the first of which is 1
	/// @param counts how many events have each, by code
	static PatternTable of(List<String> outlines, long[] counts) {
		Map<String, Outline> read = new TreeMap<>();
		for (int code = 1; code <= outlines.size(); code++)
			if (counts[code] > 0)
				read.put(outlines.get(code - 1), Outline.read(outlines.get(code - 1)));
		Map<String, String> templates = templates(read);
		PatternNames names = new PatternNames();
		read.forEach((text, outline) -> names.add(text, templates.getOrDefault(message(outline), ""), outline.trace()));
		return names.table(outlines);
	}

	/// The template of each message.
	private static Map<String, String> templates(Map<String, Outline> outlines) {
		List<OutlineTokens> messages = new TreeSet<>(outlines.values().stream().map(Templates::message).toList()).stream()
				.map(message -> OutlineTokens.of(message, Outline.isRequest(message))).toList();
		Set<String> known = split(messages, Set.of()).values();
		Map<String, String> templates = split(messages, known).templates();
		Map<String, String> merged = TemplateMerge.merged(new TreeSet<>(templates.values()));
		templates.replaceAll((_, template) -> merged.getOrDefault(template, template));
		return templates;
	}

	/// @param known words that are values
	private static TemplateSplit split(List<OutlineTokens> messages, Set<String> known) {
		Subjects subjects = new Subjects(known);
		messages.forEach(subjects::see);
		Map<String, List<OutlineTokens>> groups = new HashMap<>();
		Map<String, List<OutlineTokens>> ofSubjects = new HashMap<>();
		for (OutlineTokens tokens : messages)
			if (subjects.vary(tokens))
				ofSubjects.computeIfAbsent(Subjects.rest(tokens), _ -> new ArrayList<>()).add(tokens);
			else
				groups.computeIfAbsent(tokens.frame() + first(tokens.first()), _ -> new ArrayList<>()).add(tokens);
		TemplateSplit split = new TemplateSplit(known);
		groups.values().forEach(group -> split.split(group, Set.of()));
		ofSubjects.values().forEach(group -> split.split(group, Set.of(group.getFirst().places().getFirst())));
		return split;
	}

	/// The first word tells messages apart, unless it is a name.
	static String first(String word) {
		return Place.isName(word) || Place.isNumbered(word) ? NAME : word;
	}

	private static String message(Outline outline) {
		return outline.request() ? Outline.REQUEST + outline.message() : outline.message();
	}
}
