package dev.chiplog.format.custom;

import dev.chiplog.format.time.StampReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// How a described format writes its times. Threads: safe for any number.
sealed interface TimeNotation permits TimeNotation.AnyStamp, EpochNotation, PatternNotation {

	/// Reads the times of one source; one thread's.
	@FunctionalInterface
	interface Reader {

		/// The time that exactly these bytes write, in nanoseconds since 1970-01-01T00:00:00Z; empty when they write none.
		OptionalLong read(byte[] bytes, int from, int to);
	}

	/// A reader for a source.
	///
	/// @param zone in which a time with no zone is read
	/// @param modified gives the year, or the day, to times that write none
	/// @param head the source's first bytes
	Reader open(ZoneId zone, Instant modified, byte[] head);

	/// The notation that a definition names.
	///
	/// @param text null for any stamp that Chiplog knows
	/// @throws IllegalArgumentException with a clause that says what is wrong with it
	static TimeNotation of(@Nullable String text) {
		if (text == null)
			return new AnyStamp();
		Optional<EpochNotation> epoch = EpochNotation.named(text);
		return epoch.isPresent() ? epoch.get() : PatternNotation.of(text);
	}

	/// Any stamp that Chiplog knows.
	record AnyStamp() implements TimeNotation {

		@Override
		public Reader open(ZoneId zone, Instant modified, byte[] head) {
			StampReader stamps = StampReader.of(zone, modified, head);
			return (bytes, from, to) -> stamps.readWhole(bytes, from, to) || stamps.readClock(bytes, from, to) == to
					? OptionalLong.of(stamps.nanos())
					: OptionalLong.empty();
		}
	}
}
