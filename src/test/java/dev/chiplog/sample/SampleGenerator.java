package dev.chiplog.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes the four files of the sample from a seed.
///
/// To write them anew: `mvn test-compile exec:exec@sample`.
public final class SampleGenerator {
	private static final long SEED = 20260314;

	private SampleGenerator() {
	}

	/// Writes the sample.
	///
	/// @param arguments the folder to write to
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		for (Map.Entry<String, String> file : files().entrySet())
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
	}

	/// The text of each file by its name.
	static Map<String, String> files() {
		List<Incident.Request> requests = requests();
		Map<String, String> files = new LinkedHashMap<>();
		files.put("gateway-access.log", new GatewayLog(new Random(SEED + 1)).text(requests));
		files.put("inference-requests.csv", new RequestTable(new Random(SEED + 2)).text(requests));
		files.put("serving.jsonl", new ServingLog(new Random(SEED + 3)).text(requests));
		files.put("training.log", new TrainingLog(new Random(SEED + 4)).text());
		return files;
	}

	/// The size of the sample in bytes.
	static long size(Map<String, String> files) {
		return files.values().stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
	}

	private static List<Incident.Request> requests() {
		Incident incident = new Incident(SEED);
		Random pauses = new Random(SEED + 5);
		List<Incident.Request> requests = new ArrayList<>();
		Instant time = Incident.START;
		while (time.isBefore(Incident.START.plus(Incident.SPAN))) {
			requests.add(incident.request(time));
			double seconds = -StrictMath.log(1 - pauses.nextDouble()) * 14 / Math.max(0.25, Incident.load(time));
			time = time.plus(Duration.ofMillis((long) (seconds * 1000) + 1));
		}
		return requests;
	}
}
