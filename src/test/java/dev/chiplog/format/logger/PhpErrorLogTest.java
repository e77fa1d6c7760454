package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhpErrorLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new PhpErrorLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[01-Mar-2025 12:00:00 UTC] PHP Warning:  Undefined variable $x in /srv/a.php on line 3",
				"[01-Mar-2025 12:00:01 Asia/Seoul] PHP Fatal error:  Uncaught Exception: no in /srv/a.php:3\nStack trace:\n#0 {main}\n  thrown in /srv/a.php on line 3",
				"[01-Mar-2025 12:00:02] NOTICE: fpm is running, pid 1", "[01-Mar-2025 12:00:01 UTC] PHP Stack trace:");
	}

	@Test
	void readsALevelOfTwoWordsAndARegion() {
		CollectedEvent event = read("[01-Mar-2025 12:00:01 Asia/Seoul] PHP Fatal error:  PHP Warning: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
		assertThat(event.value("message")).isEqualTo("PHP Warning: x");
	}
}
