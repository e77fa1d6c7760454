package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorednsLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new CorednsLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[INFO] plugin/reload: Running configuration SHA512 = 42ff",
				"[INFO] 192.0.2.7:41834 - 123 \"A IN example.org. udp 41 false 512\" NOERROR qr,rd,ra 104 0.012s",
				"[ERROR] plugin/errors: 2 example.org. A: read udp: i/o timeout",
				"2025-03-01T12:00:00.123Z [INFO] [2001:db8::1]:41834 - 124 \"AAAA IN x. udp 41 false 512\" NXDOMAIN qr 104 0.001s");
	}

	@Test
	void readsTheQuery() {
		CollectedEvent event = read(
				"2025-03-01T12:00:00.123Z [INFO] [2001:db8::1]:41834 - 124 \"AAAA IN ERROR. udp 41 false 512\" NXDOMAIN qr 104 0.5s");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("client")).isEqualTo("[2001:db8::1]");
		assertThat(event.value("query_id")).isEqualTo(124L);
		assertThat(event.value("query")).isEqualTo("AAAA IN ERROR. udp 41 false 512");
		assertThat(event.value("status")).isEqualTo("NXDOMAIN");
		assertThat(event.value("duration")).isEqualTo(0.5);
	}

	@Test
	void readsThePlugin() {
		CollectedEvent event = read("[ERROR] plugin/errors: 2 example.org. A: timeout");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("errors");
		assertThat(event.value("message")).isEqualTo("2 example.org. A: timeout");
	}
}
