package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EtcdTextTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new EtcdText();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.123456 I | etcdmain: etcd Version: 3.3",
				"2025-03-01 12:00:01.123456 N | etcdserver/membership: set | E | x: y");
	}

	@Test
	void readsTheLetter() {
		CollectedEvent event = read("2025-03-01 12:00:01.123456 N | etcdserver/membership: set | E | x: y");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123456Z"));
		assertThat(event.level()).isEqualTo(Level.NOTICE);
		assertThat(event.value("logger")).isEqualTo("etcdserver/membership");
		assertThat(event.value("message")).isEqualTo("set | E | x: y");
	}
}
