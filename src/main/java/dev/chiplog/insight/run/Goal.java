package dev.chiplog.insight.run;

/// Which values of a metric are the better ones.
public enum Goal {
	/** Losses and errors. */
	LOWER,
	/** Accuracies and scores. */
	HIGHER,
	/** Neither: a learning rate, a speed, an unknown number. */
	NONE;

	/// By how much a value is better than another; negative when it is worse, 0 without a goal.
	double gain(double from, double to) {
		return switch (this) {
			case LOWER -> from - to;
			case HIGHER -> to - from;
			case NONE -> 0;
		};
	}
}
