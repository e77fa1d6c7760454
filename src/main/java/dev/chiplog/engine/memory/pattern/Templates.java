package dev.chiplog.engine.memory.pattern;

import dev.chiplog.query.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells which outlines are of one pattern, from all of them together.
final class Templates {

	private Templates() {
	}

	/// The patterns of outlines.
	///
	/// @param outlines by code, the first of which is 1
	/// @param counts how many events have each, by code
	static PatternTable of(List<String> outlines, long[] counts) {
		Map<String, List<Integer>> byText = new TreeMap<>();
		for (int code = 1; code <= outlines.size(); code++)
			if (counts[code] > 0)
				byText.computeIfAbsent(outlines.get(code - 1), _ -> new ArrayList<>()).add(code);
		List<Pattern> patterns = new ArrayList<>();
		int[] ofOutline = new int[outlines.size() + 1];
		byText.forEach((text, codes) -> {
			Outline outline = Outline.read(text);
			patterns.add(new Pattern(outline.message().replace(String.valueOf(Outline.VARIABLE), Pattern.VARIABLE),
					outline.trace().exceptions(), outline.trace().frames()));
			for (int code : codes)
				ofOutline[code] = patterns.size();
		});
		return new PatternTable(patterns, patterns.stream().map(Pattern::text).toList(), ofOutline);
	}
}
