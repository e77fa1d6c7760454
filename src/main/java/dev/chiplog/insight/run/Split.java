package dev.chiplog.insight.run;

import java.util.Locale;
import java.util.Set;

/// Which part of the data a metric was measured on.
public enum Split {
	TRAINING,
	/** Data that the model was not trained on: whatever calls itself validation, evaluation, development or test. */
	VALIDATION;

	/// Words for data that the model was not trained on.
	static final Set<String> HELD_OUT = Set.of("val", "valid", "validation", "eval", "evaluation", "test", "dev");

	/// Whether a word stands for data that the model was not trained on, in capitals or not.
	static boolean isHeldOut(String word) {
		return HELD_OUT.contains(word.toLowerCase(Locale.ROOT));
	}
}
