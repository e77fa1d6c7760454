package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaravelLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LaravelLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01 12:00:00] local.ERROR: boom", "[2025-03-01 12:00:00] local.INFO: ok");
	}

	@Test
	void readsTheChannel() {
		CollectedEvent event = read("[2025-03-01 12:00:00] queue.EMERGENCY: down {\"a\":1}\n[stacktrace]\n#0 x.php(1)");
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
		assertThat(event.value("logger")).isEqualTo("queue");
		assertThat(event.value("message")).isEqualTo("down {\"a\":1}");
	}
}
