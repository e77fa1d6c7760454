package dev.chiplog.ui.timeline;

import dev.chiplog.ui.common.Messages;

/// How long a bucket of the timeline is, in words: the chart's title.
///
/// @param amount how many of the unit
/// @param unit the largest unit of which it is a whole number
record BucketWidth(long amount, Unit unit) {

	/// A unit of time that a bucket's length is told in.
	enum Unit {
		DAY(86_400_000_000_000L), HOUR(3_600_000_000_000L), MINUTE(60_000_000_000L), SECOND(1_000_000_000L), MILLISECOND(
				1_000_000L), MICROSECOND(1_000L), NANOSECOND(1L);

		private final long nanos;

		Unit(long nanos) {
			this.nanos = nanos;
		}
	}

	/// The width of that many nanoseconds.
	static BucketWidth of(long nanos) {
		for (Unit unit : Unit.values())
			if (nanos % unit.nanos == 0)
				return new BucketWidth(nanos / unit.nanos, unit);
		throw new IllegalArgumentException("every width is a whole number of nanoseconds: " + nanos);
	}

	/// `Events per minute`, `Events per 5 minutes`, in the user's language.
	String title(Messages messages) {
		String key = "title." + unit.name().toLowerCase(java.util.Locale.ROOT);
		return amount == 1 ? messages.text(key) : messages.text(key + "s", amount);
	}
}
