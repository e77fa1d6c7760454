package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HadoopLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new HadoopLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("250301 120000 148 INFO dfs.DataNode$PacketResponder: Received block blk_1",
				"2025-03-01 12:00:01,123 WARN [IPC Server handler 7 on 8020] org.apache.hadoop.ipc.Server: slow: ERROR x",
				"25/03/01 12:00:02 ERROR executor.Executor: Exception in task 0.0\njava.lang.OutOfMemoryError: no\n\tat a.B.c(B.java:1)",
				"25/03/01 12:00:03 INFO SparkContext: Running Spark");
	}

	@Test
	void readsADateOfSixDigits() {
		CollectedEvent event = read("250301 120000 148 WARN dfs.DataNode$PacketResponder: a: INFO b");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("thread")).isEqualTo(148L);
		assertThat(event.value("logger")).isEqualTo("dfs.DataNode$PacketResponder");
		assertThat(event.value("message")).isEqualTo("a: INFO b");
	}
}
