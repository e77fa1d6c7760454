package dev.chiplog.format.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampReaderTest {
	private static final Instant MODIFIED = Instant.parse("2024-03-05T12:00:00Z");
	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private final StampReader reader = new StampReader(ZONE, MODIFIED);

	@ParameterizedTest
	@ValueSource(strings = {"9999-12-31 23:59:59", "0001-01-01 00:00:00", "2025-02-30 10:00:00", "1600/01/01T10:00:00"})
	void doesNotTakeTheClockOfADayOutOfRangeForTheClockOfToday(String stamp) {
		byte[] line = (stamp + " INFO started").getBytes(StandardCharsets.UTF_8);
		assertThat(reader.read(line, 0, line.length)).isNegative();
		assertThat(reader.readClock(line, 11, line.length)).isNegative();
	}

	@Test
	void readsAClockBehindOtherNumbers() {
		byte[] line = "1 4-2 10:00:00 started".getBytes(StandardCharsets.UTF_8);
		assertThat(reader.readClock(line, 6, line.length)).isEqualTo(14);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2025-03-01T14:05:06Z | 2025-03-01T14:05:06Z
			2025-03-01 14:05:06,123 | 2025-03-01T13:05:06.123Z
			2025-03-01 14:05:06.123456789+00:00 | 2025-03-01T14:05:06.123456789Z
			2025-03-01T14:05:06.1-0500 | 2025-03-01T19:05:06.1Z
			2025-03-01T14:05:06+02 | 2025-03-01T12:05:06Z
			2025-03-01 14:05:06.5 UTC | 2025-03-01T14:05:06.5Z
			2025-03-01 14:05:06 CEST | 2025-03-01T12:05:06Z
			2025-03-01 14:05 | 2025-03-01T13:05:00Z
			20250301T140506Z | 2025-03-01T14:05:06Z
			2025/03/01 14:05:06 -05:00 | 2025-03-01T19:05:06Z
			01/Mar/2025:14:05:06 +0200 | 2025-03-01T12:05:06Z
			Sat Mar 01 14:05:06.103522 2025 | 2025-03-01T13:05:06.103522Z
			Sat Mar  1 14:05:06 UTC 2025 | 2025-03-01T14:05:06Z
			Sat, 01 Mar 2025 14:05:06 GMT | 2025-03-01T14:05:06Z
			Mar 1, 2025 2:05:06 PM | 2025-03-01T13:05:06Z
			Mar 1, 2025 12:05:06 AM | 2025-02-28T23:05:06Z
			Mar  1 14:05:06 | 2024-03-01T13:05:06Z
			Tue Mar  5 17:14:24.619 | 2024-03-05T16:14:24.619Z
			Dec 31 14:05:06 | 2023-12-31T13:05:06Z
			1 Mar 14:05:06.457 | 2024-03-01T13:05:06.457Z
			1 Mar 2025 14:05:06.984 | 2025-03-01T13:05:06.984Z
			01-Mar-2025 14:05:06.984 | 2025-03-01T13:05:06.984Z
			250301 140506 | 2025-03-01T13:05:06Z
			250301  4:05:06 | 2025-03-01T03:05:06Z
			0301 14:05:06.619632 | 2024-03-01T13:05:06.619632Z
			20250301 14:05:06.089828 | 2025-03-01T13:05:06.089828Z
			03-01 14:05:06.811 | 2024-03-01T13:05:06.811Z
			20250301-14:5:6:61 | 2025-03-01T13:05:06.061Z
			03/01/2025 14:05:06 | 2025-03-01T13:05:06Z
			25/03/01 14:05:06 | 2025-03-01T13:05:06Z
			01.03.2025 14:05:06 | 2025-03-01T13:05:06Z
			""")
	void readsEveryNotationThatLogsUse(String stamp, Instant expected) {
		assertThat(instant(stamp)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = {"2025-13-01 14:05:06", "2025-02-29 14:05:06", "2025-03-01 25:05:06", "2025-03-01", "14:05:06", "1740837906",
			"10.0.41.7", "Message 1 14:05:06", "2025-03-01 14:05:06x", "2025-03-01 1405", "May the force", "1995", "", "478760 12:21:46"})
	void takesNothingElseForAStamp(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		assertThat(reader.read(bytes, 0, bytes.length)).isEqualTo(-1);
	}

	@Test
	void leavesADashThatSeparatesFields() {
		byte[] bytes = "2025-03-01 14:05:06,123 - trainer - INFO".getBytes(StandardCharsets.UTF_8);
		assertThat(reader.read(bytes, 0, bytes.length)).isEqualTo(23);
	}

	@Test
	void readsNumbersSince1970ByTheirMagnitude() {
		for (String number : List.of("1746597634", "1746597634000", "1746597634000000", "1746597634000000000"))
			assertThat(whole(number)).as(number).isEqualTo(Instant.ofEpochSecond(1_746_597_634));
		assertThat(whole("1746597634.8264523")).isEqualTo(Instant.ofEpochSecond(1_746_597_634, 826_452_300));
		assertThat(whole("1746597634123.5")).isEqualTo(Instant.ofEpochSecond(1_746_597_634, 123_500_000));
		assertThat(whole("2025-03-01")).isEqualTo(Instant.parse("2025-02-28T23:00:00Z"));
		for (String number : List.of("12345", "9999999999", "174659763", "17465976340", "1746597634x", "0746597634"))
			assertThat(isWhole(number)).as(number).isFalse();
	}

	@Test
	void givesAClockTheDayOfTheLastWrite() {
		byte[] bytes = "12:21:46.284771 execve".getBytes(StandardCharsets.UTF_8);
		assertThat(reader.readClock(bytes, 0, bytes.length)).isEqualTo(15);
		assertThat(reader.nanos()).isEqualTo(nanos(Instant.parse("2024-03-05T11:21:46.284771Z")));
	}

	@Test
	void agreesWithJavaTimeOnRandomStamps() {
		Random random = new Random(20250301);
		List<String> patterns = List.of("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSS", "yyyy-MM-dd HH:mm:ss,SSS", "yyyy/MM/dd HH:mm:ss",
				"dd/MMM/yyyy:HH:mm:ss", "EEE MMM dd HH:mm:ss.SSSSSS yyyy", "MMM d, yyyy h:mm:ss a", "yyyyMMdd HH:mm:ss.SSSSSS",
				"d MMM yyyy HH:mm:ss.SSS", "yyyyMMdd'T'HHmmss");
		for (int i = 0; i < 20_000; i++) {
			LocalDateTime local = LocalDateTime.ofEpochSecond(random.nextLong(-2_000_000_000L, 5_000_000_000L), 0, ZoneOffset.UTC);
			DateTimeFormatter formatter = DateTimeFormatter.ofPattern(patterns.get(random.nextInt(patterns.size())), Locale.US);
			String stamp = formatter.format(local);
			assertThat(instant(stamp)).as(stamp).isEqualTo(local.atZone(ZONE).toInstant());
		}
	}

	@Test
	void agreesWithJavaTimeOnRandomOffsets() {
		Random random = new Random(7);
		for (int i = 0; i < 5_000; i++) {
			ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 4, 18 * 4) * 900);
			OffsetDateTime time = OffsetDateTime
					.ofInstant(Instant.ofEpochSecond(random.nextLong(5_000_000_000L), random.nextInt(1_000_000_000)), offset);
			assertThat(instant(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))).isEqualTo(time.toInstant());
		}
	}

	@Test
	void agreesWithJavaTimeAroundEveryChangeOfTheClocks() {
		StampReader here = new StampReader(ZONE, MODIFIED);
		for (LocalDateTime local = LocalDateTime.of(2023, 1, 1, 0, 30); local.getYear() < 2026; local = local.plusMinutes(30)) {
			byte[] bytes = local.toString().getBytes(StandardCharsets.UTF_8);
			assertThat(here.read(bytes, 0, bytes.length)).isEqualTo(bytes.length);
			assertThat(here.nanos()).as(local.toString()).isEqualTo(nanos(local.atZone(ZONE).toInstant()));
		}
	}

	private Instant instant(String stamp) {
		byte[] bytes = stamp.getBytes(StandardCharsets.UTF_8);
		assertThat(reader.read(bytes, 0, bytes.length)).as(stamp).isEqualTo(bytes.length);
		return Instant.ofEpochSecond(0, reader.nanos());
	}

	private Instant whole(String text) {
		assertThat(isWhole(text)).as(text).isTrue();
		return Instant.ofEpochSecond(0, reader.nanos());
	}

	private boolean isWhole(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return reader.readWhole(bytes, 0, bytes.length);
	}

	private static long nanos(Instant instant) {
		return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
	}
}
