package dev.chiplog.engine.memory.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Texts of sources, of which several may have the same, such as the parts of a rotated log.
///
/// @param table each text once
/// @param codes the code of each source's text, by the source's index
record SharedTexts(CodeTable table, List<Integer> codes) {

	/// The texts by the source's index.
	static SharedTexts of(List<String> texts) {
		Map<String, Integer> codes = new LinkedHashMap<>();
		List<Integer> codeOf = texts.stream().map(text -> codes.computeIfAbsent(text, _ -> codes.size() + 1)).toList();
		return new SharedTexts(CodeTable.of(List.copyOf(codes.keySet())), codeOf);
	}

	int code(int source) {
		return codes.get(source);
	}
}
