package dev.chiplog.ui.common;

import java.util.Locale;

/// How long a bucket of time is, in words.
///
/// @param amount how many of the unit
/// @param unit the largest unit of which it is a whole number
public record BucketWidth(long amount, Unit unit) {

	/// A unit of time that a bucket's length is told in.
	public enum Unit {
		DAY(86_400_000_000_000L), HOUR(3_600_000_000_000L), MINUTE(60_000_000_000L), SECOND(1_000_000_000L), MILLISECOND(
				1_000_000L), MICROSECOND(1_000L), NANOSECOND(1L);

		private final long nanos;

		Unit(long nanos) {
			this.nanos = nanos;
		}
	}

	/// The width of that many nanoseconds.
	public static BucketWidth of(long nanos) {
		for (Unit unit : Unit.values())
			if (nanos % unit.nanos == 0)
				return new BucketWidth(nanos / unit.nanos, unit);
		throw new IllegalArgumentException("every width is a whole number of nanoseconds: " + nanos);
	}

	/// `Events per minute`, `Events per 5 minutes`, in the user's language.
	///
	/// @param key what the texts are named after: `title.minute` and `title.minutes` for `title`
	public String text(Messages messages, String key) {
		String unitKey = key + "." + unit.name().toLowerCase(Locale.ROOT);
		return amount == 1 ? messages.text(unitKey) : messages.text(unitKey + "s", amount);
	}
}
