package dev.chiplog.app;

import dev.chiplog.app.arguments.WrongUsageException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long each time bucket of a report is: a duration that divides the day.
///
/// @param nanos its length
record BucketLength(long nanos) {
	private static final Pattern TEXT = Pattern.compile("(\\d{1,2})?(s|m|h|d|second|minute|hour|day)");
	private static final Map<Character, TimeUnit> UNITS = Map.of('s', TimeUnit.SECONDS, 'm', TimeUnit.MINUTES, 'h', TimeUnit.HOURS, 'd',
			TimeUnit.DAYS);
	private static final Map<TimeUnit, Set<Integer>> ROUND = Map.of(TimeUnit.SECONDS, Set.of(1, 2, 5, 10, 15, 30), TimeUnit.MINUTES,
			Set.of(1, 2, 5, 10, 15, 30), TimeUnit.HOURS, Set.of(1, 2, 3, 6, 12), TimeUnit.DAYS, Set.of(1));
	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	/// The length that a text as `hour` or `15m` says.
	///
	/// @throws WrongUsageException when it says none, or one that no clock is divided by
	static BucketLength of(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (matcher.matches()) {
			int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
			TimeUnit unit = UNITS.get(matcher.group(2).charAt(0));
			if (unit != null && ROUND.getOrDefault(unit, Set.of()).contains(count))
				return new BucketLength(unit.toNanos(count));
		}
		throw new WrongUsageException(
				text + " is no length of time buckets; choose second, minute, hour, day, or 2, 5, 10, 15, 30 of s or m, or 2, 3, 6, 12 h");
	}

	/// When the bucket of a time begins, on the clock that the zone shows then.
	long start(long epochNanos, ZoneId zone) {
		long offset = zone.getRules().getOffset(Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND))).getTotalSeconds() * SECOND;
		return Math.floorDiv(epochNanos + offset, nanos) * nanos - offset;
	}
}
