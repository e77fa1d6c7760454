package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionTest {
	private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
	private static final long LAST = nanos("2025-03-01T15:00:00Z");

	@ParameterizedTest
	@CsvSource({"2025-03-01,2025-02-28T15:00:00Z", "2025-03-01T14:00,2025-03-01T05:00:00Z", "2025-03-01 14:00:30,2025-03-01T05:00:30Z",
			"2025-03-01T14:00:30.123456789,2025-03-01T05:00:30.123456789Z", "'2025-03-01 14:00:30,5',2025-03-01T05:00:30.500Z",
			"2025-03-01T14:00Z,2025-03-01T14:00:00Z", "2025-03-01T14:00:00+02:30,2025-03-01T11:30:00Z",
			"2025-03-01T14:00-0500,2025-03-01T19:00:00Z", "1740837600,2025-03-01T14:00:00Z", "1740837600.25,2025-03-01T14:00:00.250Z",
			"1740837600123,2025-03-01T14:00:00.123Z", "1740837600123456,2025-03-01T14:00:00.123456Z",
			"1740837600123456789,2025-03-01T14:00:00.123456789Z", "-15m,2025-03-01T14:45:00Z", "-2h30m,2025-03-01T12:30:00Z",
			"-1d,2025-02-28T15:00:00Z", "-1w1ms,2025-02-22T14:59:59.999Z", "-90s,2025-03-01T14:58:30Z"})
	void readsTimes(String text, String instant) {
		assertThat(TimeExpression.parse(text).resolve(SEOUL, LAST)).isEqualTo(nanos(instant));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "yesterday", "2025", "14:00", "-15", "15m", "-m", "2025-3-1", "17408376000", "9999999999999999999"})
	void saysThatATextIsNoTimeAndWhatWouldBe(String text) {
		assertThatThrownBy(() -> TimeExpression.parse(text)).isInstanceOf(DateTimeException.class)
				.hasMessage("\"" + text + "\" is no time; write 2025-03-01T14:00, or -15m for a quarter of an hour before the last event");
	}

	@ParameterizedTest
	@ValueSource(strings = {"2025-02-30", "2025-03-01T25:00", "2025-03-01T14:00+25:00"})
	void saysThatADayOrAnHourDoesNotExist(String text) {
		assertThatThrownBy(() -> TimeExpression.parse(text)).isInstanceOf(DateTimeException.class)
				.hasMessage("\"" + text + "\" is no time: there is no such day, hour or offset");
	}

	@Test
	void refusesTimesThatNanosecondsCannotReach() {
		assertThatThrownBy(() -> TimeExpression.parse("9999-01-01").resolve(SEOUL, LAST)).isInstanceOf(DateTimeException.class)
				.hasMessage("times before 1678 or after 2262 cannot be compared");
		assertThatThrownBy(() -> TimeExpression.parse("9999-01-01Z")).isInstanceOf(DateTimeException.class);
		assertThatThrownBy(() -> TimeExpression.parse("-999999999w").resolve(SEOUL, LAST)).isInstanceOf(DateTimeException.class);
	}

	private static long nanos(String instant) {
		Instant parsed = Instant.parse(instant);
		return TimeUnit.SECONDS.toNanos(parsed.getEpochSecond()) + parsed.getNano();
	}
}
