package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaUtilLoggingTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new JavaUtilLogging();
	}

	@Override
	protected List<String> samples() {
		return List.of("3월 01, 2025 2:05:06 오후 org.example.App start\n경고: 느림", "三月 01, 2025 2:05:06 下午 org.example.App start\n信息: 完成",
				"Mar 1, 2025 12:46:34 PM org.example.App main\nSEVERE: disk full", "Mar 1, 2025 1:05:00 AM org.example.App main\nINFO: ok");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			Mrz 01, 2025 12:46:34 PM org.example.App main\\nAM FEINSTEN: bereit ¦ TRACE
			01.03.2025 12:46:34 org.example.App main\\nSchwerwiegend: voll ¦ ERROR
			mars 01, 2025 12:46:34 PM org.example.App main\\nATTENTION: lent ¦ WARNING
			01-mar-2025 12:46:34 org.example.App main\\nDETALLADO: abierto ¦ DEBUG
			3 01, 2025 12:46:34 午後 org.example.App main\\n構成: 開始 ¦ INFO
			2025-3-1 12:46:34 org.example.App main\\n非常详细: 完成 ¦ TRACE
			2025-03-01 12:46:34 org.example.App main\\nBŁĄD: pełny ¦
			""")
	void readsLevelsInTheLanguageOfTheMachine(String lines, @Nullable Level level) {
		CollectedEvent event = read(lines.replace("\\n", "\n"));
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:46:34Z"));
		assertThat(event.level()).isEqualTo(level);
		assertThat(event.value("logger")).isEqualTo("org.example.App");
	}

	@Test
	void readsTheLevelFromTheSecondLine() {
		CollectedEvent event = read(
				"Mar 1, 2025 12:46:34 PM org.example.App main\nSEVERE: disk full\njava.io.IOException: no space\n\tat org.example.App.main(App.java:3)");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:46:34Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("org.example.App");
		assertThat(event.value("function")).isEqualTo("main");
		assertThat(event.value("message")).isEqualTo("disk full");
		assertThat(event.value("exception")).isEqualTo("java.io.IOException");
	}
}
