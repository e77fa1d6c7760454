package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RailsLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new RailsLog();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"Started GET \"/models?id=7\" for 192.0.2.7 at 2025-03-01 12:00:00 +0000\nProcessing by ModelsController#show as HTML\nCompleted 200 OK in 12ms",
				"Started POST \"/runs\" for 2001:db8::1 at 2025-03-01 12:00:01 +0900");
	}

	@Test
	void readsTheRequest() {
		CollectedEvent event = read(
				"Started POST \"/runs?x=ERROR\" for 192.0.2.7 at 2025-03-01 12:00:01 +0900\nProcessing by RunsController#create as JSON");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T03:00:01Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("method")).isEqualTo("POST");
		assertThat(event.value("path")).isEqualTo("/runs?x=ERROR");
		assertThat(event.value("client")).isEqualTo("192.0.2.7");
		assertThat(event.value("message")).isEqualTo(
				"Started POST \"/runs?x=ERROR\" for 192.0.2.7 at 2025-03-01 12:00:01 +0900\nProcessing by RunsController#create as JSON");
	}
}
