package dev.chiplog.insight.anomaly;

/// What is looked at in each time bucket.
public enum Measure {
	/** How many events there are. */
	COUNT,
	/** The share of errors, 0 to 1. */
	ERROR_RATE,
	/** The 95th percentile of a numeric field. */
	PERCENTILE_95
}
