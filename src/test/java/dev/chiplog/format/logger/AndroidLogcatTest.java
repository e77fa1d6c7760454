package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AndroidLogcatTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new AndroidLogcat();
	}

	@Override
	protected List<String> samples() {
		return List.of("1740830400.123  1702  2395 I Tag: ready", "[ 03-01 12:00:00.811  1702: 2395 D/Tag ]\nopening",
				"I/Tag ( 1702): ready", "03-01 12:00:00.811  1702  2395 D WindowManager: opening",
				"03-01 12:00:00.811  1702  2395 E FMQ     : invalid", "03-01 12:00:00.870 V/Configuration( 1766): Updating");
	}

	@Test
	void trimsThePaddedTag() {
		CollectedEvent event = read("03-01 12:00:00.811  1702  2395 E FMQ     : invalid: 7");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.811Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(1702L);
		assertThat(event.value("tid")).isEqualTo(2395L);
		assertThat(event.value("logger")).isEqualTo("FMQ");
		assertThat(event.value("message")).isEqualTo("invalid: 7");
	}
}
