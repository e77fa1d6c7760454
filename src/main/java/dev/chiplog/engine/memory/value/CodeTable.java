package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Dictionary;
import java.util.List;
import java.util.function.IntFunction;

/// The texts that codes stand for, each text once.
///
/// Tables compare by identity: codes of one table compare across segments, codes of two don't.
public final class CodeTable {
	private final int size;
	private final IntFunction<String> texts;

	private CodeTable(int size, IntFunction<String> texts) {
		this.size = size;
		this.texts = texts;
	}

	static CodeTable of(Dictionary dictionary) {
		return new CodeTable(dictionary.size(), dictionary::text);
	}

	static CodeTable of(List<String> texts) {
		return new CodeTable(texts.size(), code -> texts.get(code - 1));
	}

	/// The largest code; the smallest is 1.
	public int size() {
		return size;
	}

	/// The text of a code from 1 to [#size].
	public String text(int code) {
		return texts.apply(code);
	}
}
