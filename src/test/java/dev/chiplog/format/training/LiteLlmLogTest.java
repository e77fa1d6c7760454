package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteLlmLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LiteLlmLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("12:00:00 - LiteLLM:DEBUG: utils.py:300 - Request to litellm: a - b",
				"12:00:01 - LiteLLM Proxy:ERROR: proxy_server.py:2000 - failed: INFO: x",
				"12:00:02 - LiteLLM Router:INFO: router.py:40 - litellm.acompletion(model=m) 200 OK");
	}

	@Test
	void takesTheDayOfTheSource() {
		CollectedEvent event = read("12:00:01 - LiteLLM Proxy:ERROR: proxy_server.py:2000 - failed: INFO: x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.values()).containsEntry("logger", "LiteLLM Proxy").containsEntry("file", "proxy_server.py")
				.containsEntry("line", 2000L).containsEntry("message", "failed: INFO: x");
	}
}
