package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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
				"bert         3       1       33.3%      40     20      83    88.6",
				"추천-v2      1       0        0.0%    31.5   31.5    31.5    31.5",
				"total        4       1       25.0%  37.875  25.75  81.225  88.245");
	}

	@Test
	void countsDistinctValuesAndTellsTimes() throws IOException {
		JsonNode bert = json("stats", "--by", "model", "--distinct", "level", "--times", "--zone", "UTC", "--json", log).get("groups")
				.get(0);
		assertThat(bert.get("distinct").asLong()).isEqualTo(2);
		assertThat(bert.get("first").asText()).isEqualTo("2025-03-01T00:00:00Z");
		assertThat(bert.get("last").asText()).isEqualTo("2025-03-01T00:00:03.5Z");
	}

	@Test
	void putsGroupsInTheOrderOfAColumn() {
		assertThat(firstWords("stats", "--by", "level", "--sort", "key", log)).containsExactly("LEVEL", "ERROR", "INFO", "WARNING",
				"total");
		assertThat(firstWords("stats", "--by", "level", "--sort", "p95", "--value", "latency", log)).containsExactly("LEVEL", "ERROR",
				"WARNING", "INFO", "total");
		assertThat(firstWords("stats", "--by", "level", "--sort", "last:asc", log)).containsExactly("LEVEL", "INFO", "WARNING", "ERROR",
				"total");
	}

	@Test
	void leavesGroupsOutButNotOfTheTotal() throws IOException {
		assertThat(CommandLineRun.of("stats", "--by", "level", "--sort", "key:desc", "--most", "2", log).out().lines()).containsExactly(
				"LEVEL    COUNT  ERRORS  ERROR RATE  MEAN  P50  P95  P99", "WARNING      1       0        0.0%     -    -    -    -",
				"INFO         2       0        0.0%     -    -    -    -", "total        4       1       25.0%     -    -    -    -",
				"1 further group is left out; --most N lists N groups, --json all of them");
		JsonNode answer = json("stats", "--by", "model", "--most", "1", "--json", log);
		assertThat(answer.get("groups")).hasSize(1);
		assertThat(answer.get("groups").get(0).get("key").asText()).isEqualTo("bert");
		assertThat(answer.get("leftOut").asLong()).isEqualTo(1);
		assertThat(answer.get("total").get("count").asLong()).isEqualTo(4);
	}

	@Test
	void listsFiftyGroupsUnlessMoreAreWanted() throws IOException {
		Path ids = Files.write(folder.resolve("ids.csv"),
				IntStream.range(0, 60).mapToObj(id -> id == 0 ? "level,id" : "INFO," + (1000 + id)).toList());
		assertThat(firstWords("stats", "--by", "id", ids)).hasSize(53).startsWith("ID", "1001", "1002").endsWith("1050", "total", "9");
		assertThat(firstWords("stats", "--by", "id", "--most", "100", ids)).hasSize(61).endsWith("1059", "total");
		assertThat(json("stats", "--by", "id", "--json", ids).get("groups")).hasSize(59);
	}

	@Test
	void givesEverySecondARow() {
		assertThat(CommandLineRun.of("stats", "--per", "second", "--value", "latency", "--zone", "Asia/Seoul", log).out().lines())
				.containsExactly("FROM                       COUNT  ERRORS  ERROR RATE    MEAN    P50     P95     P99",
						"2025-03-01T09:00:00+09:00      1       0        0.0%      10     10      10      10",
						"2025-03-01T09:00:01+09:00      1       0        0.0%      20     20      20      20",
						"2025-03-01T09:00:02+09:00      1       0        0.0%    31.5   31.5    31.5    31.5",
						"2025-03-01T09:00:03+09:00      1       1      100.0%      90     90      90      90",
						"total                          4       1       25.0%  37.875  25.75  81.225  88.245");
	}

	@Test
	void dividesTimeBucketsByAField() throws IOException {
		JsonNode buckets = json("stats", "--per", "day", "--by", "model", "--zone", "UTC", "--json", log).get("buckets");
		assertThat(buckets).hasSize(2);
		assertThat(buckets.get(0).get("key").asText()).isEqualTo("bert");
		assertThat(buckets.get(0).get("from").asText()).isEqualTo("2025-03-01T00:00:00Z");
		assertThat(buckets.get(0).get("count").asLong()).isEqualTo(3);
	}

	@Test
	void saysThatNothingSelectedHasATime() {
		CommandLineRun run = CommandLineRun.of("stats", "--per", "hour", "--where", "model=none", log);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err().strip()).isEqualTo("No selected event has a time.");
	}

	@Test
	void saysWhichFieldDoesNotExist() {
		CommandLineRun run = CommandLineRun.of("stats", "--by", "modle", log);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("modle");
		assertThat(run.err().lines()).hasSize(1);
	}

	private static List<String> firstWords(Object... args) {
		return CommandLineRun.of(args).out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
	}

	private static JsonNode json(Object... args) throws IOException {
		return new ObjectMapper().readTree(CommandLineRun.of(args).out());
	}
}
