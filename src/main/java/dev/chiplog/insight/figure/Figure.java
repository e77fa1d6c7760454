package dev.chiplog.insight.figure;

import java.util.OptionalDouble;

/// One key figure.
///
/// @param kind what it tells
/// @param field the field that it is about, as the log spells it; empty for none
/// @param value now, in the unit of the field, shares from 0 to 1; NaN when no event has a value
/// @param previous the same for the span before; empty when there is nothing to compare with
public record Figure(Kind kind, String field, double value, OptionalDouble previous) {

	/// What a key figure tells.
	public enum Kind {
		/** How many events there are. */
		EVENTS,
		/** The mean of the latency. */
		MEAN,
		/** The latency that 95 of 100 events do not exceed. */
		PERCENTILE_95,
		/** The share of errors. */
		ERROR_RATE,
		/** How many users there are. */
		USERS,
		/** How many events no format understood. */
		UNPARSED
	}

	/// How many times the previous value it is; empty when there is none, or it was 0 or no number.
	public OptionalDouble ratio() {
		double ratio = value / previous.orElse(Double.NaN);
		return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
	}
}
