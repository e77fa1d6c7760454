package dev.chiplog.format.metric;

import java.util.List;

/// The words by which messages of trainings say what they count, and on which data they measure.
final class TrainingWords {
	private static final List<String> COUNTED = List.of("epoch", "step", "iter", "iteration", "batch", "round", "update", "global_step");
	private static final List<String> TRAINED = List.of("train", "training");
	private static final List<String> HELD_OUT = List.of("test", "val", "valid", "validation", "eval", "evaluation", "dev");
	private static final List<String> MEASURED = List.of("loss", "acc");

	private TrainingWords() {
	}

	/// Whether some word that names what a training counts begins with this byte.
	static boolean mayCount(byte first) {
		return switch (first | 0x20) {
			case 'b', 'e', 'g', 'i', 'r', 's', 'u' -> true;
			default -> false;
		};
	}

	/// Whether a training counts what the word names.
	static boolean isCounted(byte[] bytes, int from, int to) {
		return isOne(COUNTED, bytes, from, to);
	}

	/// Whether the word says that data are meant that the model learns from.
	static boolean isTrained(byte[] bytes, int from, int to) {
		return isOne(TRAINED, bytes, from, to);
	}

	/// Whether the word says that data are meant that the model does not learn from.
	static boolean isHeldOut(byte[] bytes, int from, int to) {
		return isOne(HELD_OUT, bytes, from, to);
	}

	/// Whether some of the names in these bytes is of what trainings measure.
	static boolean holdMeasure(byte[] names, int to) {
		for (int at = 0; at < to; at++)
			for (String word : MEASURED)
				if (at + word.length() <= to && isWord(word, names, at))
					return true;
		return false;
	}

	private static boolean isOne(List<String> words, byte[] bytes, int from, int to) {
		for (String word : words)
			if (word.length() == to - from && isWord(word, bytes, from))
				return true;
		return false;
	}

	private static boolean isWord(String word, byte[] bytes, int from) {
		for (int i = 0; i < word.length(); i++)
			if ((bytes[from + i] | 0x20) != (word.charAt(i) | 0x20))
				return false;
		return true;
	}
}
