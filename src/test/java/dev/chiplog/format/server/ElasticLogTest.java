package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElasticLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ElasticLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("[2025-03-01T12:00:00,046][WARN ][logstash.agent           ] pipeline stopped",
				"[2025-03-01T12:00:01,046][INFO ][o.e.n.Node               ] [node-1] started",
				"[2025-03-01T12:00:02,046][WARN ][i.s.s.query              ] [node-1] [runs][0] took[1.2s], took_millis[1200]",
				"[2025-03-01T12:00:03,046][ERROR][logstash.javapipeline    ][main] failed");
	}

	@Test
	void readsNodeIndexAndShard() {
		CollectedEvent event = read("[2025-03-01T12:00:02,046][WARN ][i.s.s.query              ] [node-1] [runs][0] took[1.2s], [ERROR]");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02.046Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("i.s.s.query");
		assertThat(event.value("node")).isEqualTo("node-1");
		assertThat(event.value("index")).isEqualTo("runs");
		assertThat(event.value("shard")).isEqualTo(0L);
		assertThat(event.value("message")).isEqualTo("took[1.2s], [ERROR]");
	}
}
