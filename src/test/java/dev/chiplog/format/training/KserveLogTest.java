package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KserveLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new KserveLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.123 1 kserve INFO [model_server.py:start():254] Registering model: resnet",
				"2025-03-01 12:00:01.123 17 uvicorn.access INFO [h11_impl.py:send():473] 10.0.0.1:1 1 - \"POST /v1/models HTTP/1.1\" 200 OK",
				"2025-03-01 12:00:02.123 1 kserve ERROR [errors.py:handler():9] [a.py:b():1] failed");
	}

	@Test
	void readsThePlace() {
		CollectedEvent event = read("2025-03-01 12:00:00.123 1 kserve INFO [model_server.py:start():254] Registering model: resnet");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.values()).containsEntry("pid", 1L).containsEntry("logger", "kserve").containsEntry("file", "model_server.py")
				.containsEntry("function", "start").containsEntry("line", 254L).containsEntry("message", "Registering model: resnet");
	}
}
