package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
		Map<String, List<OutlineTokens>> groups = new HashMap<>();
		for (String message : new TreeSet<>(outlines.values().stream().map(Templates::message).toList())) {
			OutlineTokens tokens = OutlineTokens.of(message, Outline.isRequest(message));
			groups.computeIfAbsent(tokens.frame() + first(tokens.first()), _ -> new ArrayList<>()).add(tokens);
		}
		TemplateSplit split = new TemplateSplit();
		groups.values().forEach(split::split);
		return split.templates();
	}

	/// The first word tells messages apart, unless it is a name.
	static String first(String word) {
		return Place.isName(word) || Place.isNumbered(word) ? NAME : word;
	}

	private static String message(Outline outline) {
		return outline.request() ? Outline.REQUEST + outline.message() : outline.message();
	}
}
