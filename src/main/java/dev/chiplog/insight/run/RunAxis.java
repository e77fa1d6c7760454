package dev.chiplog.insight.run;

/// What a series is drawn against.
public enum RunAxis {
	/** The step, iteration or update; where the count begins anew with every epoch, the epochs before are added. */
	STEP,
	/** The epoch, with a fraction where the log writes one. */
	EPOCH,
	/** The time, nanoseconds since the epoch of computers. */
	TIME,
	/** Which event with metrics it is in its run, from 1: for logs that count nothing. */
	ORDER
}
