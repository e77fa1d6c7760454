package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeFormatTest {
	private static final long MOMENT = Instant.parse("2025-03-01T05:01:00.412Z").toEpochMilli() * 1_000_000;

	private final TimeFormat seoul = new TimeFormat(ZoneId.of("Asia/Seoul"));

	@Test
	void writesTimesInItsZone() {
		assertThat(seoul.time(MOMENT)).isEqualTo("14:01:00.412");
		assertThat(seoul.dateTime(MOMENT)).isEqualTo("2025-03-01 14:01:00.412");
		assertThat(new TimeFormat(ZoneOffset.UTC).time(MOMENT)).isEqualTo("05:01:00.412");
	}

	@Test
	void writesOnlyTheDigitsOfTheFractionThatSaySomething() {
		assertThat(seoul.full(MOMENT)).isEqualTo("2025-03-01 14:01:00.412 +09:00");
		assertThat(seoul.full(MOMENT - 412_000_000)).isEqualTo("2025-03-01 14:01:00 +09:00");
		assertThat(seoul.full(MOMENT + 7_000)).isEqualTo("2025-03-01 14:01:00.412007 +09:00");
		assertThat(seoul.full(MOMENT + 1)).isEqualTo("2025-03-01 14:01:00.412000001 +09:00");
	}

	@Test
	void writesTimesBeforeTheEpoch() {
		assertThat(new TimeFormat(ZoneOffset.UTC).full(-1_000_000)).isEqualTo("1969-12-31 23:59:59.999 +00:00");
	}
}
