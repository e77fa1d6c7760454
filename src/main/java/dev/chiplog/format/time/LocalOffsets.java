package dev.chiplog.format.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// The offsets of one zone for wall-clock times, with the interval of the last answer remembered; one thread's.
///
/// In the hour that a zone skips, and in the one that it repeats, the offset before the change holds, as in
/// [java.time.LocalDateTime#atZone].
final class LocalOffsets {
	private final ZoneRules rules;
	private long from = Long.MAX_VALUE;
	private long to = Long.MIN_VALUE;
	private int offset;

	LocalOffsets(ZoneId zone) {
		rules = zone.getRules();
	}

	/// The offset from UTC in seconds when clocks there show so many seconds since 1970-01-01T00:00.
	int at(long localSecond) {
		if (localSecond < from || localSecond >= to)
			look(localSecond);
		return offset;
	}

	private void look(long localSecond) {
		LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
		offset = rules.getOffset(local).getTotalSeconds();
		if (rules.getTransition(local) != null) {
			from = localSecond;
			to = localSecond + 1;
			return;
		}
		Instant instant = Instant.ofEpochSecond(localSecond - offset);
		ZoneOffsetTransition before = rules.previousTransition(instant.plusNanos(1));
		ZoneOffsetTransition after = rules.nextTransition(instant);
		from = before == null ? Long.MIN_VALUE : laterWallClock(before);
		to = after == null ? Long.MAX_VALUE : laterWallClock(after);
	}

	private static long laterWallClock(ZoneOffsetTransition transition) {
		return transition.toEpochSecond()
				+ Math.max(transition.getOffsetBefore().getTotalSeconds(), transition.getOffsetAfter().getTotalSeconds());
	}
}
