package dev.chiplog.column;

import java.util.Arrays;

/// The texts of a dictionary in their order, which is kept while the dictionary grows: only texts that are new are sorted, and merged in.
///
/// Threads: safe for any number of threads; one sorts while others wait.
final class TextOrder {
	private final Dictionary dictionary;
	private int[] codes = {};
	private volatile int[] ranks = {0};

	/// @param dictionary loses no text
	TextOrder(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	/// How many texts come before each, by its code, of those that the dictionary has now; the caller must not write to it.
	synchronized int[] ranks() {
		int size = dictionary.size();
		if (size > codes.length) {
			codes = merged(codes, sorted(codes.length + 1, size));
			int[] fresh = new int[size + 1];
			for (int rank = 0; rank < size; rank++)
				fresh[codes[rank]] = rank;
			ranks = fresh;
		}
		return ranks;
	}

	/// The codes from one to another, both included, in the order of their texts.
	private int[] sorted(int first, int last) {
		String[] texts = new String[last - first + 1];
		for (int i = 0; i < texts.length; i++)
			texts[i] = dictionary.text(first + i);
		Arrays.sort(texts);
		return Arrays.stream(texts).mapToInt(dictionary::code).toArray();
	}

	private int[] merged(int[] left, int[] right) {
		int[] merged = new int[left.length + right.length];
		int l = 0;
		int r = 0;
		for (int i = 0; i < merged.length; i++) {
			boolean fromLeft = r == right.length || l < left.length && dictionary.text(left[l]).compareTo(dictionary.text(right[r])) < 0;
			merged[i] = fromLeft ? left[l++] : right[r++];
		}
		return merged;
	}

	/// An estimate of the heap that the order takes, in bytes; a few until it was asked for.
	long bytes() {
		// ranks and codes
		return 64 + 8L * ranks.length;
	}
}
