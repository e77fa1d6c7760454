package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A release compared with the one before it, from real files.
class CompareCommandTest {
	private static final String BEFORE = "@time<2025-03-01T12:01:00Z";
	private static final String BEHIND = "@time>=2025-03-01T12:01:00Z";

	@TempDir
	private Path folder;
	private Path log = Path.of("");

	@BeforeEach
	void write() throws IOException {
		log = Files.writeString(folder.resolve("serving.jsonl"), lines(12, "v41", 10) + lines(12, "v42", 40).replace("12:00:", "12:01:"));
	}

	@Test
	void ranksWhatChangedMost() {
		CommandLineRun run = CommandLineRun.of("compare", "--a", BEFORE, "--b", BEHIND, "--zone", "UTC", log);
		assertThat(run.err()).isEmpty();
		assertThat(run.out().lines())
				.startsWith("SIDE  EVENTS  FROM                  TO                    FILTER",
						"A         60  2025-03-01T12:00:00Z  2025-03-01T12:00:59Z  " + BEFORE,
						"B         60  2025-03-01T12:01:00Z  2025-03-01T12:01:59Z  " + BEHIND)
				.anySatisfy(line -> assertThat(line).startsWith("version").contains("v41 100%", "v42 100%", "large", "JS 1.00"))
				.anySatisfy(line -> assertThat(line).startsWith("latency_ms").contains("KS 1.00"))
				.anySatisfy(line -> assertThat(line).startsWith("new").contains("60  warmed up in <*> ms"));
	}

	@Test
	void givesEveryMeasureAsJson() throws IOException {
		JsonNode json = json("compare", "--a", BEFORE, "--b", BEHIND, "--json", log);
		assertThat(json.get("a").get("events").asLong()).isEqualTo(60);
		JsonNode latency = field(json, "latency_ms");
		assertThat(latency.get("ks").asDouble()).isEqualTo(1);
		assertThat(latency.get("change").asText()).isEqualTo("large");
		assertThat(latency.get("b").get("p50").asDouble()).isEqualTo(42.5);
		assertThat(field(json, "host").get("change").asText()).isEqualTo("stable");
		assertThat(json.get("ratesBy").asText()).isEqualTo("time");
	}

	@Test
	void takesEverythingElseForASideThatIsNotNamed() throws IOException {
		JsonNode json = json("compare", "--b", "version=v42", "--json", log);
		assertThat(json.get("a").get("filter").asText()).isEqualTo("not version=v42");
		assertThat(json.get("a").get("events").asLong()).isEqualTo(60);
	}

	@Test
	void holdsALogAgainstABaselineFile() throws IOException {
		Path baseline = Files.writeString(folder.resolve("baseline.jsonl"), lines(11, "v41", 10));
		JsonNode json = json("compare", "--baseline", baseline, "--b", "version=v41", "--json", log);
		assertThat(json.get("a").get("events").asLong()).isEqualTo(60);
		assertThat(json.get("b").get("events").asLong()).isEqualTo(60);
		assertThat(field(json, "latency_ms").get("psi").asDouble()).isZero();
		assertThat(json.get("ratesBy").asText()).isEqualTo("events");
	}

	@Test
	void saysThatThereIsNothingToCompare() {
		CommandLineRun run = CommandLineRun.of("compare", "--a", "version=v1", "--b", "version=v41", log);
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("A or B has no events, so there is nothing to compare.");
	}

	@Test
	void wantsToKnowWhatToCompare() {
		CommandLineRun run = CommandLineRun.of("compare", log);
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("--a=FILTER", "--baseline=FILE");
	}

	private static String lines(int hour, String version, int latency) {
		StringBuilder lines = new StringBuilder();
		for (int second = 0; second < 60; second++)
			lines.append(String.format(
					"{\"time\":\"2025-03-01T%d:00:%02dZ\",\"level\":\"INFO\",\"version\":\"%s\",\"host\":\"gpu-%d\",\"latency_ms\":%d,\"message\":\"%s\"}%n",
					hour, second, version, second % 3, latency + second % 6,
					version.equals("v41") ? "served in " + second + " ms" : "warmed up in " + second + " ms"));
		return lines.toString();
	}

	private static JsonNode field(JsonNode json, String name) {
		for (JsonNode field : json.get("fields"))
			if (field.get("field").asText().equals(name))
				return field;
		throw new AssertionError("no field " + name);
	}

	private static JsonNode json(Object... args) throws IOException {
		return new ObjectMapper().readTree(CommandLineRun.of(args).out());
	}
}
