package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZookeeperLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ZookeeperLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00,000 - INFO  [Peer[myid=1]/0:0:0:0:0:0:0:0:2181:Election@774] - Notification time out: 3200",
				"2025-03-01 12:00:00,123 - INFO  [main:QuorumPeerConfig@101] - Reading configuration",
				"2025-03-01 12:00:01,123 [myid:1] - WARN  [NIOServerCxn.Factory:0.0.0.0/0.0.0.0:2181:NIOServerCnxn@357] - caught end of stream - ERROR");
	}

	@Test
	void findsTheClassBehindAThreadWithColons() {
		CollectedEvent event = read(
				"2025-03-01 12:00:01,123 [myid:1] - WARN  [QuorumPeer[myid=1]/0:0:0:0:0:0:0:0:2181:Leader@345] - a - [b:C@1] - d");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("thread")).isEqualTo("QuorumPeer[myid=1]/0:0:0:0:0:0:0:0:2181");
		assertThat(event.value("logger")).isEqualTo("Leader");
		assertThat(event.value("line")).isEqualTo(345L);
		assertThat(event.value("message")).isEqualTo("a - [b:C@1] - d");
	}
}
