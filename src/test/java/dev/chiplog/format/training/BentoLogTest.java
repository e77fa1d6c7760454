package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BentoLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new BentoLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00+0000 [INFO] [cli] Starting production HTTP BentoServer from \"service:svc\"",
				"2025-03-01T12:00:01+0000 [INFO] [api_server:summarizer:2] 127.0.0.1:5 (scheme=http,method=POST,path=/summarize) (status=200) 12.3ms (trace=ab,span=cd,sampled=0)",
				"2025-03-01T12:00:02+0000 [ERROR] [runner:iris:1] [cli] Exception on /predict\nTraceback (most recent call last):\n  File \"a.py\", line 1, in f\nValueError: no");
	}

	@Test
	void readsTheComponent() {
		CollectedEvent event = read("2025-03-01T12:00:02+0000 [ERROR] [runner:iris:1] [cli] Exception on /predict");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.values()).containsEntry("logger", "runner:iris:1").containsEntry("message", "[cli] Exception on /predict");
	}
}
