package dev.chiplog.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import dev.chiplog.format.EventParser;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLoggerTest extends FormatContract {

	@Override
	protected Format format() {
		return new TextLogger();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.100 something happened", "20250301-12:00:00:61|Step_Counter|30002|screen on",
				"app.log 2025-03-01 12:00:00.008 257 INFO core.api.wsgi [req-1] GET /",
				"worker-1 :: WARN :: 2025-03-01 12:00:00 :: low memory", "2025-03-01 12:00:00 [worker 3] <error> lost",
				"Sat Mar  1 12:00:00.619 [listener] waiting");
	}

	@Override
	protected double leastShare() {
		return 0.75;
	}

	@Test
	void findsLevelAndLoggerBehindANumber() {
		CollectedEvent event = read("app.log 2025-03-01 12:00:00.008 257 INFO core.api.wsgi [req-1] GET /");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.008Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isEqualTo("core.api.wsgi");
		assertThat(event.value("message")).isEqualTo("[req-1] GET /");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			2025-03-01 12:00:00 [main/WARN] slow ¦ WARNING ¦
			[2025-03-01 12:00:00] [W] slow ¦ WARNING ¦
			2025-03-01 12:00:00.123 E failed to load ¦ ERROR ¦
			2025-03-01 12:00:00 level=error msg="INFO x" ¦ ERROR ¦
			2025-03-01 12:00:00 pid=7 level=warn slow ¦ WARNING ¦
			Mar  1 12:00:00 daemon.err ntpd: no ¦ ERROR ¦ ntpd
			2025-03-01 12:00:00 INFO org.example.run.App started ¦ INFO ¦ org.example.run.App
			2025-03-01 12:00:00 INFO model.bin loaded ¦ INFO ¦
			2025-03-01 12:00:00 INFO 10.0.0.1 joined ¦ INFO ¦
			2025-03-01 12:00:00 <runner> (ERROR) lost ¦ ERROR ¦ runner
			[2025-03-01 12:00:00][runner][ERROR]: lost ¦ ERROR ¦ runner
			2025-03-01 12:00:00 a WARNING about errors ¦ ¦
			2025-03-01T12:00:00Z | ERROR | runner | lost ¦ ERROR ¦ runner
			ERROR [2025-03-01 12:00:00] runner: lost ¦ ERROR ¦ runner
			[ERROR] 2025-03-01 12:00:00 - lost ¦ ERROR ¦
			2025-03-01 12:00:00 ERROR - lost ¦ ERROR ¦
			2025-03-01 12:00:00 12345 67 ERROR runner: lost ¦ ERROR ¦ runner
			2025년 3월 1일 오후 2:05:06 [오류] 실패 ¦ ERROR ¦
			2025/03/01 下午 02:05:06 错误: 失败 ¦ ERROR ¦
			'2025-03-01 12:00:00' ERROR lost ¦ ERROR ¦
			<2025-03-01T12:00:00Z> <ERROR> <runner> lost ¦ ERROR ¦ runner
			12:00:00.123 ERROR lost ¦ ERROR ¦
			1740830400.123 ERROR lost ¦ ERROR ¦
			< 2025-03-01 12:00:00 > ERROR lost ¦ ERROR ¦
			""")
	void findsLevelAndLoggerInHeadersOfUnknownSystems(String line, @Nullable Level level, @Nullable String logger) {
		CollectedEvent event = read(line);
		assertThat(event.level()).isEqualTo(level);
		assertThat(event.value("logger")).isEqualTo(logger);
	}

	@Test
	void doesNotGiveTodayToAClockBehindADayOfUnknownNotation() {
		assertThat(CollectedEvent.of(parser(), "01~xyz~2025 12:00:00 started")).isNull();
	}

	@Test
	void learnsFromTheSourceThatTheDayComesFirst() {
		String line = "01/03/2025 12:00:00 INFO started";
		byte[] source = (line + "\n30/05/2025 12:00:00 INFO stopped\n").getBytes(StandardCharsets.UTF_8);
		EventParser parser = format().open(new Head(source, new FieldTable(), ZoneOffset.UTC, MODIFIED));
		CollectedEvent event = Objects.requireNonNull(CollectedEvent.of(parser, line));
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
	}

	@Test
	void findsALevelBeforeTheStamp() {
		CollectedEvent event = read("worker-1 :: WARN :: 2025-03-01 12:00:00 :: low memory");
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("message")).isEqualTo("low memory");
	}

	@Test
	void takesNoLevelFromASentence() {
		CollectedEvent event = read("Sat Mar  1 12:00:00.619 [listener] error removing files");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.619Z"));
		assertThat(event.level()).isNull();
	}

	@Test
	void takesABarForTheEndOfTheLogger() {
		CollectedEvent event = read("20250301-12:00:00:61|Step_Counter|30002|screen on");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.061Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("logger")).isEqualTo("Step_Counter");
	}
}
