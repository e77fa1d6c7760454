package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
	private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

	@Test
	void labelsWholeHoursOfTheZoneAndNamesTheDayOnce() {
		assertThat(labels(SEOUL, "2025-03-01T00:00:00Z", "2025-03-01T04:00:00Z", 6)).containsExactly("Mar 1 09:00", "10:00", "11:00",
				"12:00", "13:00");
	}

	@Test
	void namesTheDayWhereItChanges() {
		assertThat(labels(ZoneId.of("UTC"), "2025-03-01T17:00:00Z", "2025-03-02T07:00:00Z", 4)).containsExactly("Mar 1 18:00", "Mar 2",
				"06:00");
	}

	@Test
	void speaksTheLanguageOfTheUser() {
		List<TimeTicks.Tick> ticks = new TimeTicks(SEOUL, Locale.KOREAN).between(nanos("2025-03-01T00:00:00Z"),
				nanos("2025-03-01T00:00:10Z"), 3);
		assertThat(ticks.getFirst().label()).isEqualTo("3월 1일 09:00:00");
	}

	@Test
	void goesFromMillisecondsToYears() {
		assertThat(labels(SEOUL, "2025-03-01T00:00:00Z", "2025-03-01T00:00:00.010Z", 6)).contains("09:00:00.002");
		assertThat(labels(SEOUL, "1999-12-31T00:00:00Z", "2025-03-01T00:00:00Z", 6)).contains("2000", "2010", "2020");
		assertThat(labels(SEOUL, "2024-11-01T00:00:00Z", "2025-03-01T00:00:00Z", 6)).contains("Dec 2024", "Jan 2025");
	}

	@Test
	void jumpsOverTheHourThatSummerTimeLeavesOut() {
		List<String> labels = labels(ZoneId.of("Europe/Berlin"), "2025-03-29T23:00:00Z", "2025-03-30T04:00:00Z", 10);
		assertThat(labels).contains("01:00", "04:00").doesNotContain("02:00").doesNotHaveDuplicates();
	}

	@Test
	void neverGivesMoreThanAskedForAndAlwaysInOrder() {
		Random random = new Random(7);
		for (int round = 0; round < 2000; round++) {
			long from = random.nextLong(1_700_000_000L) * 1_000_000_000L;
			long span = (long) Math.pow(10, 6 + random.nextDouble() * 11);
			int most = 1 + random.nextInt(15);
			List<TimeTicks.Tick> ticks = new TimeTicks(SEOUL, Locale.ENGLISH).between(from, from + span, most);
			assertThat(ticks).hasSizeLessThanOrEqualTo(most);
			assertThat(ticks).extracting(TimeTicks.Tick::epochNanos).isSorted().allMatch(at -> at >= from && at <= from + span);
		}
	}

	private static List<String> labels(ZoneId zone, String from, String to, int most) {
		return new TimeTicks(zone, Locale.ENGLISH).between(nanos(from), nanos(to), most).stream().map(TimeTicks.Tick::label).toList();
	}

	private static long nanos(String time) {
		Instant instant = Instant.parse(time);
		return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
	}
}
