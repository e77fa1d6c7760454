package dev.chiplog.insight.pattern;

/// Which of the selected events are grouped.
public enum PatternScope {
	/** Errors alone, the most frequent groups first. */
	ERRORS,
	/** All of them, the rarest groups first: what is usual comes last. */
	EVERYTHING
}
