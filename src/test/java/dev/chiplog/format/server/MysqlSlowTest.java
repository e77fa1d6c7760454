package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MysqlSlowTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MysqlSlow();
	}

	@Override
	protected List<String> samples() {
		return List.of("# Time: 2025-03-01T12:00:00.169604+08:00\n# User@Host: root[root] @  [192.0.2.7]\nSELECT 1;");
	}

	@Override
	protected double leastShare() {
		return 0.4;
	}

	@Test
	void keepsTheStatement() {
		CollectedEvent event = read("# Time: 2025-03-01T12:00:00+08:00\n# Query_time: 15.0\nSELECT 1;");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T04:00:00Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("message")).isEqualTo("# Query_time: 15.0\nSELECT 1;");
	}
}
