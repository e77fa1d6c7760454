package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Dictionary;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The texts that codes stand for, each text once.
///
/// Tables compare by identity: codes of one table compare across segments, codes of two don't.
public final class CodeTable {
	private final int size;
	private final IntFunction<String> texts;
	private final Supplier<int[]> ranks;

	private CodeTable(int size, IntFunction<String> texts, Supplier<int[]> ranks) {
		this.size = size;
		this.texts = texts;
		this.ranks = ranks;
	}

	static CodeTable of(Dictionary dictionary) {
		return new CodeTable(dictionary.size(), dictionary::text, dictionary::ranks);
	}

	/// A table in which the text at an index has the code above it; each text is there once.
	public static CodeTable of(List<String> texts) {
		return new CodeTable(texts.size(), code -> texts.get(code - 1), () -> ranks(texts));
	}

	private static int[] ranks(List<String> texts) {
		List<String> sorted = texts.stream().sorted().toList();
		return IntStream.rangeClosed(0, texts.size()).map(code -> code == 0 ? 0 : Collections.binarySearch(sorted, texts.get(code - 1)))
				.toArray();
	}

	/// How many of the texts come before each in their natural order, by code; at 0 stands nothing of meaning. There may be more than
	/// [#size] where a dictionary has grown since. Nobody may write to it.
	public int[] ranks() {
		return ranks.get();
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
