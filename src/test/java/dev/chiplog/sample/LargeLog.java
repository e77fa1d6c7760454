package dev.chiplog.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes a serving node's log of any size, as JSON lines of some 360 bytes with 13 fields, nested metrics among them.
///
/// For a file of about one gigabyte: `mvn test-compile exec:exec@large-log -Dlog.file=large.jsonl -Dlog.events=3000000`.
public final class LargeLog {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS", Locale.ENGLISH)
			.withZone(ZoneOffset.UTC);
	private static final List<String> MODELS = List.of("resnet50", "bert-base", "llama-3-8b", "xgb-fraud", "whisper-large", "추천-v2",
			"推荐-v2", "yolo-v9");
	private static final List<String> LOGGERS = List.of("serving.api", "serving.model", "serving.batcher", "serving.cache");
	private static final List<String> FUNCTIONS = List.of("predict_batch", "load_checkpoint", "schedule", "encode");

	private LargeLog() {
	}

	/// Writes a log.
	///
	/// @param arguments the file, how many events, and the seed (1 when left out)
	public static void main(String[] arguments) throws IOException {
		write(Path.of(arguments[0]), Long.parseLong(arguments[1]), arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
	}

	/// Writes a log; the same bytes for the same number and seed.
	public static void write(Path file, long events, long seed) throws IOException {
		Random random = new Random(seed);
		Instant time = Instant.parse("2025-03-01T00:00:00Z");
		try (Writer out = Files.newBufferedWriter(file)) {
			for (long event = 0; event < events; event++) {
				time = time.plusMillis(random.nextInt(20));
				out.write(line(random, time));
			}
		}
	}

	private static String line(Random random, Instant time) {
		int batch = 1 << random.nextInt(7);
		double latency = Math.round((20 + random.nextDouble() * random.nextInt(200)) * 100) / 100.0;
		double throughput = Math.round(batch * 10_000 / latency) / 10.0;
		return "{\"timestamp\": \"" + STAMP.format(time) + "\", \"level\": \"" + level(random.nextInt(1000)) + "\", \"logger\": \""
				+ pick(random, LOGGERS) + "\", \"message\": \"" + message(random, batch, latency)
				+ "\", \"module\": \"predict\", \"function\": \"" + pick(random, FUNCTIONS) + "\", \"line\": " + (100 + random.nextInt(300))
				+ ", \"model_name\": \"" + pick(random, MODELS) + "\", \"user_id\": \"user_" + (int) (Math.abs(random.nextGaussian()) * 600)
				+ "\", \"request_id\": \"" + Long.toHexString(random.nextLong() | Long.MIN_VALUE) + "\", \"metrics\": {\"batch_size\": "
				+ batch + ", \"latency_ms\": " + latency + ", \"throughput\": " + throughput + "}}\n";
	}

	private static String level(int draw) {
		return draw < 190 ? "DEBUG" : draw < 890 ? "INFO" : draw < 960 ? "WARNING" : draw < 999 ? "ERROR" : "CRITICAL";
	}

	private static String message(Random random, int batch, double latency) {
		return switch (random.nextInt(6)) {
			case 0 -> "批量预测完成，处理了" + batch + "个样本";
			case 1 -> "slow request took " + latency + " ms (threshold 100 ms)";
			case 2 -> "KV cache " + random.nextInt(100) + "% full, preempting " + random.nextInt(9) + " sequences";
			case 3 -> "CUDA out of memory. Tried to allocate " + random.nextInt(12) + ".50 GiB (GPU " + random.nextInt(8) + ")";
			case 4 -> "worker " + random.nextInt(32) + " finished after " + random.nextInt(1000) + " batches";
			default ->
				"Epoch " + random.nextInt(90) + "/90: accuracy=0." + (5000 + random.nextInt(4999)) + ", loss=0." + random.nextInt(9999);
		};
	}

	private static String pick(Random random, List<String> values) {
		return values.get(random.nextInt(values.size()));
	}
}
