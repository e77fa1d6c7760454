package dev.chiplog.engine.memory;

import dev.chiplog.column.KnownTexts;
import dev.chiplog.query.FacetAnswer;
import java.util.Arrays;

/// How often each of the texts occurs that a thread has come upon. One thread.
final class TextCounts {
	private final KnownTexts texts = new KnownTexts();
	/// By the code of a text less 1.
	private long[] counts = new long[64];

	/// Counts a text in UTF-8.
	void add(byte[] bytes, int from, int to) {
		count(texts.add(bytes, from, to), 1);
	}

	/// Adds those of another thread, which must be done.
	void addAll(TextCounts others) {
		for (int code = 1; code <= others.texts.size(); code++)
			count(texts.add(others.texts, code), others.counts[code - 1]);
	}

	/// The most frequent texts.
	FacetAnswer mostFrequent(int most) {
		return new MostFrequent("", most).of(Arrays.copyOf(counts, texts.size()), index -> texts.text(index + 1));
	}

	private void count(int code, long times) {
		if (code > counts.length)
			counts = Arrays.copyOf(counts, Math.max(counts.length * 2, code));
		counts[code - 1] += times;
	}
}
