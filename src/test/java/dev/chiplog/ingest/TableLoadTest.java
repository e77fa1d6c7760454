package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Event;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources of tables and metrics, recognised among all formats.
class TableLoadTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
			"CSV => @timestamp,@message¶2025-03-01 12:00:00.500,a b¶2025-03-01 12:00:01.500,c",
			"CSV => \"_time\",\"_raw\",host¶\"2025-03-01T12:00:00.500+0000\",\"a b\",h1¶\"2025-03-01T12:00:01.500+0000\",\"c d\",h1",
			"CSV => timestamp,model,latency_ms¶2025-03-01 12:00:00.500 UTC,a,1¶2025-03-01 12:00:01.500 UTC,b,2",
			"CSV => Date,Host,Service,Message¶\"2025-03-01T12:00:00.500Z\",h1,web,x¶\"2025-03-01T12:00:01.500Z\",h1,web,\"two¶lines\"",
			"CSV => \"@timestamp\",message¶\"Mar 1, 2025 @ 12:00:00.500\",x¶\"Mar 1, 2025 @ 12:00:01.500\",y",
			"CSV => Datum;Uhrzeit;Last¶01.03.2025;12:00:00.500;0,5¶01.03.2025;12:00:01.500;0,7",
			"CSV => timestamp, name, utilization.gpu [%]¶2025/03/01 12:00:00.500, A100, 45 %¶2025/03/01 12:00:01.500, A100, 46 %",
			"CSV => 1,2025-03-01 12:00:00.500,ann,\\N¶2,2025-03-01 12:00:01.500,\\N,x",
			"CSV => 1|2025-03-01 12:00:00.500|ann|ok¶2|2025-03-01 12:00:01.500|bob|no",
			"W3C extended => #Date: 2025-03-01 00:00:00¶#Fields: time sc-status¶12:00:00.500 200¶12:00:01.500 404",
			"MLflow metric => 1740830400500 0.5 0¶1740830401500 nan 1",
			"Ray => 2025-03-01 12:00:00,500 INFO worker.py:1518 -- a¶2025-03-01 12:00:01,500 INFO worker.py:1 -- b",
			"SGLang => [2025-03-01 12:00:00.500 TP0] a¶[2025-03-01 12:00:01.500 DP0 TP1] b",
			"KServe => 2025-03-01 12:00:00.500 1 kserve INFO [a.py:b():1] c¶2025-03-01 12:00:01.500 1 kserve ERROR [a.py:b():1] d"})
	void areReadInTheirFormat(String format, String text) throws Exception {
		List<Event> events = LoadedText.events(Loader.standard(), folder, "a.log", text.replace('¶', '\n') + "\n");
		assertThat(events).hasSize(2).extracting(Event::format).containsOnly(format);
		assertThat(events).extracting(event -> Instant.ofEpochSecond(0, event.epochNanos().orElseThrow()))
				.containsExactly(Instant.parse("2025-03-01T12:00:00.500Z"), Instant.parse("2025-03-01T12:00:01.500Z"));
	}
}
