package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chiplog.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The analysis that a team runs on its requests: mean, 95th percentile, requests per hour, error rate, top users.
class RequestAnalysisTest {
	private static final int REQUESTS = 3000;

	@TempDir
	private Path folder;

	@Test
	void findsWhatPlainArithmeticFinds() throws IOException {
		for (long seed = 1; seed <= 3; seed++) {
			MadeRequests made = MadeRequests.of(REQUESTS, seed);
			Path log = made.write(folder.resolve("requests-" + seed + ".csv"));
			JsonNode users = stats(log, "--by", "user", "--value", "latency");
			JsonNode total = users.get("total");
			assertThat(total.get("count").asLong()).isEqualTo(REQUESTS);
			assertThat(total.get("errors").asLong()).isEqualTo(made.errors());
			assertThat(total.get("errorRate").asDouble()).isEqualTo((double) made.errors() / REQUESTS);
			assertThat(total.get("mean").asDouble()).isCloseTo(made.mean(), within(1e-9));
			assertThat(total.get("p95").asDouble()).isCloseTo(made.p95(), within(1e-9));
			assertThat(rows(users.get("groups"), "key", "count")).containsExactlyElementsOf(made.users());
			assertThat(hours(stats(log, "--per", "hour").get("buckets"))).isEqualTo(made.hours());
			assertThat(CommandLineRun.of("summary", "--json", log).out()).contains("\"errors\":" + made.errors() + "}");
		}
	}

	@Test
	void givesAnHourWithoutRequestsARow() throws IOException {
		Path log = MadeRequests.of(REQUESTS, 4).write(folder.resolve("requests.csv"));
		JsonNode buckets = stats(log, "--per", "hour").get("buckets");
		assertThat(buckets).hasSize(5);
		assertThat(buckets.get(2).get("from").asText()).isEqualTo("2025-03-01T23:00:00Z");
		assertThat(buckets.get(2).get("count").asLong()).isZero();
	}

	@Test
	void findsWhatPandasFindsInTheLogThatItAllBeganWith() throws IOException {
		Path log = Corpus.path("seed/inference_logs.csv");
		JsonNode truth = new ObjectMapper().readTree(Corpus.path("seed/inference_logs.csv.truth.json").toFile());
		JsonNode users = stats(log, "--by", "user", "--value", "latency");
		JsonNode total = users.get("total");
		assertThat(total.get("count")).isEqualTo(truth.get("events"));
		assertThat(total.get("errors")).isEqualTo(truth.get("errors"));
		assertThat(total.get("mean").asDouble()).isCloseTo(truth.get("meanMs").asDouble(), within(5e-7));
		assertThat(total.get("p95").asDouble()).isCloseTo(truth.get("p95Ms").asDouble(), within(5e-7));
		Map.Entry<String, JsonNode> top = truth.get("topUser").properties().iterator().next();
		assertThat(rows(users.get("groups"), "key", "count").getFirst()).isEqualTo(Map.entry(top.getKey(), top.getValue().asLong()));
		assertThat(rows(stats(log, "--by", "model").get("groups"), "key", "count"))
				.containsExactlyInAnyOrderElementsOf(counts(truth.get("models")).entrySet());
		assertThat(hours(stats(log, "--per", "hour").get("buckets"))).isEqualTo(counts(truth.get("hours")));
	}

	private static JsonNode stats(Path log, String... words) throws IOException {
		List<Object> line = new ArrayList<>(List.of("stats", "--json", "--zone", "UTC"));
		line.addAll(List.of(words));
		line.add(log);
		return new ObjectMapper().readTree(CommandLineRun.of(line.toArray()).out());
	}

	private static List<Map.Entry<String, Long>> rows(JsonNode rows, String key, String value) {
		return rows.valueStream().map(row -> Map.entry(row.get(key).asText(), row.get(value).asLong())).toList();
	}

	private static Map<String, Long> hours(JsonNode buckets) {
		Map<String, Long> hours = new TreeMap<>();
		for (JsonNode bucket : buckets)
			if (bucket.get("count").asLong() > 0)
				hours.put(bucket.get("from").asText().substring(0, "2025-03-01T21".length()), bucket.get("count").asLong());
		return hours;
	}

	private static Map<String, Long> counts(JsonNode object) {
		Map<String, Long> counts = new TreeMap<>();
		object.properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
		return counts;
	}
}
