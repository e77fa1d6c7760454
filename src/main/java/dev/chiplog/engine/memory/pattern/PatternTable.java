package dev.chiplog.engine.memory.pattern;

import dev.chiplog.query.Pattern;
import java.util.List;

/// The patterns of a dataset, and which outline is of which.
///
/// @param patterns in the order of their texts, each text once; the code of a pattern is one more than its index
/// @param templates the message of each pattern, with [Pattern#VARIABLE] in its variable places
/// @param ofOutline the code of the pattern by that of the outline
record PatternTable(List<Pattern> patterns, List<String> templates, int[] ofOutline) {
	PatternTable {
		patterns = List.copyOf(patterns);
		templates = List.copyOf(templates);
	}
}
