package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Dictionary;
import java.util.List;
import java.util.function.IntFunction;

/// The texts that codes stand for.
///
/// @param size the largest code; the smallest is 1
/// @param texts from a code to its text
public record CodeTable(int size, IntFunction<String> texts) {

	static CodeTable of(Dictionary dictionary) {
		return new CodeTable(dictionary.size(), dictionary::text);
	}

	static CodeTable of(List<String> texts) {
		return new CodeTable(texts.size(), code -> texts.get(code - 1));
	}

	/// The text of a code from 1 to [#size].
	public String text(int code) {
		return texts.apply(code);
	}
}
