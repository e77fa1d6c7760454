package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups and their statistics, from real files.
class StatsCommandTest {
	@TempDir
	private Path folder;
	private Path log = Path.of("");

	@BeforeEach
	void write() throws IOException {
		log = ServingLog.write(folder.resolve("serving.jsonl"));
	}

	@Test
	void takesPercentilesOfEachGroup() throws IOException {
		JsonNode groups = json("stats", "--by", "model", "--value", "metrics.latency_ms", "--json", log).get("groups");
		assertThat(groups).hasSize(2);
		JsonNode bert = groups.get(0);
		assertThat(bert.get("key").asText()).isEqualTo("bert");
		assertThat(bert.get("count").asLong()).isEqualTo(3);
		assertThat(bert.get("errors").asLong()).isEqualTo(1);
		assertThat(bert.get("mean").asDouble()).isEqualTo(40.0);
		assertThat(bert.get("p50").asDouble()).isEqualTo(20.0);
		assertThat(bert.get("p95").asDouble()).isEqualTo(83.0);
		assertThat(bert.get("errorRate").asDouble()).isEqualTo(1.0 / 3);
	}

	@Test
	void givesTheTotalAndNoNumbersWithoutAValue() throws IOException {
		JsonNode total = json("stats", "--by", "model", "--json", log).get("total");
		assertThat(total.get("count").asLong()).isEqualTo(4);
		assertThat(total.get("errors").asLong()).isEqualTo(1);
		assertThat(total.get("mean").isNull()).isTrue();
		assertThat(total.get("p99").isNull()).isTrue();
	}

	@Test
	void keysOfTwoFieldsAreArrays() throws IOException {
		JsonNode groups = json("stats", "--by", "model,logger", "--json", log).get("groups");
		assertThat(groups.get(0).get("key")).hasToString("[\"bert\",\"serve\"]");
		assertThat(groups.get(1).get("key")).hasToString("[\"추천-v2\",\"queue\"]");
	}

	@Test
	void looksAtSelectedEventsOnly() throws IOException {
		assertThat(json("stats", "--by", "model", "--where", "level>=warn", "--json", log).get("total").get("count").asLong()).isEqualTo(2);
	}

	@Test
	void alignsItsTable() {
		assertThat(CommandLineRun.of("stats", "--by", "model", "--value", "metrics.latency_ms", log).out().lines()).containsExactly(
				"MODEL    COUNT  ERRORS  ERROR RATE    MEAN    P50     P95     P99",
				"bert         3       1         33%      40     20      83    88.6",
				"추천-v2      1       0          0%    31.5   31.5    31.5    31.5",
				"total        4       1         25%  37.875  25.75  81.225  88.245");
	}

	@Test
	void saysWhichFieldDoesNotExist() {
		CommandLineRun run = CommandLineRun.of("stats", "--by", "modle", log);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("modle");
		assertThat(run.err().lines()).hasSize(1);
	}

	private static JsonNode json(Object... args) throws IOException {
		return new ObjectMapper().readTree(CommandLineRun.of(args).out());
	}
}
