package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class Log4perlTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new Log4perlText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025/03/01 12:00:00 train.pl 12> started", "2025/03/01 12:00:01 ERROR> train.pl:13 main::run - failed - INFO> x");
	}

	@Test
	void readsFileAndModule() {
		CollectedEvent event = read("2025/03/01 12:00:01 ERROR> train.pl:13 main::run - failed - INFO> x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("file")).isEqualTo("train.pl");
		assertThat(event.value("line")).isEqualTo(13L);
		assertThat(event.value("logger")).isEqualTo("main::run");
		assertThat(event.value("message")).isEqualTo("failed - INFO> x");
	}
}
