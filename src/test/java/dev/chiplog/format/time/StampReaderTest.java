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
			@4000000037c219bf2ef02e94 | 1999-08-24T04:04:05.787492500Z
			2025-03-01-14.05.06.363779 | 2025-03-01T13:05:06.363779Z
			2025.03.01-14.05.06:123 | 2025-03-01T13:05:06.123Z
			1.3.2025 14.05.06 | 2025-03-01T13:05:06Z
			03.01 14:05:06 | 2024-03-01T13:05:06Z
			20250301140506 | 2025-03-01T13:05:06Z
			20250301140506123 | 2025-03-01T13:05:06.123Z
			3/1/25 14:05:06:123 KST | 2025-03-01T05:05:06.123Z
			01-MAR-25 02:05:06 PM | 2025-03-01T13:05:06Z
			2025-Mar-01 14:05:06.123456 | 2025-03-01T13:05:06.123456Z
			Saturday, March 1, 2025 2:05:06 PM | 2025-03-01T13:05:06Z
			Sat Mar 01 2025 14:05:06 GMT+0900 | 2025-03-01T05:05:06Z
			2025-03-01T14:05:06.5+09:00[Asia/Seoul] | 2025-03-01T05:05:06.5Z
			2025-03-01 14:05:06 UTC+8 | 2025-03-01T06:05:06Z
			2025-03-01 14:05:06 -03 | 2025-03-01T17:05:06Z
			2025년 3월 1일 오후 2:05:06 | 2025-03-01T13:05:06Z
			2025년 3월 1일 토요일 14시 05분 06초 | 2025-03-01T13:05:06Z
			2025. 3. 1. 오전 12:05:06 | 2025-02-28T23:05:06Z
			3월 01, 2025 2:05:06 오후 | 2025-03-01T13:05:06Z
			2025年3月1日 14:05:06 | 2025-03-01T13:05:06Z
			2025年03月01日14时05分06秒 | 2025-03-01T13:05:06Z
			2025年3月1日(土) 午後2:05:06 | 2025-03-01T13:05:06Z
			2025/03/01 下午 02:05:06 | 2025-03-01T13:05:06Z
			25. 3. 1 14:05:06:123 KST | 2025-03-01T05:05:06.123Z
			01.03.25 14:05:06:123 | 2025-03-01T13:05:06.123Z
			1-Mar-2025::14:05:06.123456 | 2025-03-01T13:05:06.123456Z
			01-Mar-2025 14:05:06 Asia/Seoul | 2025-03-01T05:05:06Z
			三月 01, 2025 2:05:06 下午 | 2025-03-01T13:05:06Z
			3 01, 2025 2:05:06 午後 | 2025-03-01T13:05:06Z
			2025. 3. 1 오후 2:05:06 | 2025-03-01T13:05:06Z
			März 01, 2025 2:05:06 PM | 2025-03-01T13:05:06Z
			Okt. 01, 2025 2:05:06 PM | 2025-10-01T12:05:06Z
			Nov. 01, 2025 2:05:06 AM | 2025-11-01T01:05:06Z
			1 févr. 2025 14:05:06 | 2025-02-01T13:05:06Z
			01-ene-2025 14:05:06 | 2025-01-01T13:05:06Z
			1-gen-2025 4.05.06 | 2025-01-01T03:05:06Z
			01.Şub.2025 14:05:06 | 2025-02-01T13:05:06Z
			2025-okt-01 14:05:06 | 2025-10-01T12:05:06Z
			фев 01, 2025 2:05:06 PM | 2025-02-01T13:05:06Z
			mrt. 01, 2025 2:05:06 p.m. | 2025-03-01T13:05:06Z
			mars 01, 2025 2:05:06 EM | 2025-03-01T13:05:06Z
			Mar 1, 2025, 2:05:06 PM | 2025-03-01T13:05:06Z
			""")
	void readsEveryNotationThatLogsUse(String stamp, Instant expected) {
		assertThat(instant(stamp)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = {"2025-13-01 14:05:06", "2025-02-29 14:05:06", "2025-03-01 25:05:06", "2025-03-01", "14:05:06", "1740837906",
			"10.0.41.7", "Message 1 14:05:06", "2025-03-01 14:05:06x", "2025-03-01 1405", "May the force", "1995", "", "478760 12:21:46",
			"2025-03-01 10.11.12.13", "set 1 14:05:06", "out 1, 14:05:06", "2025-03-01 4.05.06", "1 01 2025 14:05:06",
			"@4000000037c219bf2ef02e9", "@handle", "2025年3月", "Marching 1 14:05:06", "2025-03-01 14"})
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
		assertThat(whole("1.7408304001234567e+09")).isEqualTo(Instant.ofEpochSecond(1_740_830_400, 123_456_700));
		assertThat(whole("1.7408304e9")).isEqualTo(Instant.ofEpochSecond(1_740_830_400));
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

	@Test
	void putsAClockBehindTheLastWriteOnTheDayBefore() {
		byte[] bytes = "23:21:46 late, 12:04PM early".getBytes(StandardCharsets.UTF_8);
		assertThat(reader.readClock(bytes, 0, bytes.length)).isEqualTo(8);
		assertThat(reader.nanos()).isEqualTo(nanos(Instant.parse("2024-03-04T22:21:46Z")));
		assertThat(reader.readClock(bytes, 15, bytes.length)).isEqualTo(22);
		assertThat(reader.nanos()).isEqualTo(nanos(Instant.parse("2024-03-05T11:04:00Z")));
	}

	@Test
	void saysWhenItTookYearOrDayFromTheLastWrite() {
		byte[] bytes = "Mar  1 14:05:06 2025-03-01 14:05:06 1740837906 at 14:05:06".getBytes(StandardCharsets.UTF_8);
		reader.read(bytes, 0, bytes.length);
		assertThat(reader.isCompleted()).isTrue();
		reader.read(bytes, 16, bytes.length);
		assertThat(reader.isCompleted()).isFalse();
		reader.readClock(bytes, 50, bytes.length);
		assertThat(reader.isCompleted()).isTrue();
		reader.readEpoch(bytes, 36, 46);
		assertThat(reader.isCompleted()).isFalse();
	}

	@Test
	void learnsFromTheSourceWhetherTheDayIsFirst() {
		byte[] head = "01/03/2025 14:05:06 a\n13/03/2025 14:05:06 b\n".getBytes(StandardCharsets.UTF_8);
		StampReader european = StampReader.of(ZONE, MODIFIED, head);
		european.read(head, 0, head.length);
		assertThat(european.nanos()).isEqualTo(nanos(Instant.parse("2025-03-01T13:05:06Z")));
		reader.read(head, 0, head.length);
		assertThat(reader.nanos()).isEqualTo(nanos(Instant.parse("2025-01-03T13:05:06Z")));
	}

	@Test
	void readsAmericanDatesWhereItIsTold() {
		byte[] bytes = "10/12/11 14:05:06:123 UTC".getBytes(StandardCharsets.UTF_8);
		assertThat(reader.readAmerican(bytes, 0, bytes.length)).isEqualTo(bytes.length);
		assertThat(reader.nanos()).isEqualTo(nanos(Instant.parse("2011-10-12T14:05:06.123Z")));
		reader.read(bytes, 0, bytes.length);
		assertThat(reader.nanos()).isEqualTo(nanos(Instant.parse("2010-12-11T14:05:06.123Z")));
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
