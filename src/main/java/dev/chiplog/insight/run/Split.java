package dev.chiplog.insight.run;

/// Which part of the data a metric was measured on.
public enum Split {
	TRAINING,
	/** Data that the model was not trained on: whatever calls itself validation, evaluation, development or test. */
	VALIDATION
}
