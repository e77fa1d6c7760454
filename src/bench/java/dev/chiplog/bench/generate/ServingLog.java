package dev.chiplog.bench.generate;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/// A serving node's log as JSON lines: requests, batches, epochs and what went wrong, in three languages.
final class ServingLog implements LogGenerator {
	private static final List<String> MODELS = List.of("resnet50", "bert-base", "llama-3-8b", "xgb-fraud", "whisper-large", "추천-v2",
			"推荐-v2", "yolo-v9");
	private static final List<String> LOGGERS = List.of("serving.api", "serving.model", "serving.batcher", "serving.cache");
	private static final List<String> FUNCTIONS = List.of("predict_batch", "load_checkpoint", "schedule", "encode");

	private final Random random;
	private final Clock clock = new Clock();

	ServingLog(long seed) {
		random = new Random(seed);
	}

	@Override
	public void event(LineWriter out) throws IOException {
		clock.advance(random.nextInt(20));
		int batch = 1 << random.nextInt(7);
		long latencyHundredths = Math.round((20 + random.nextDouble() * random.nextInt(200)) * 100);
		out.text("{\"timestamp\": \"");
		clock.iso(out, "T", ".");
		out.text("\", \"level\": \"").text(level(random.nextInt(1000)));
		out.text("\", \"logger\": \"").text(pick(LOGGERS));
		out.text("\", \"message\": \"");
		message(out, batch, latencyHundredths);
		out.text("\", \"module\": \"predict\", \"function\": \"").text(pick(FUNCTIONS));
		out.text("\", \"line\": ").number(100 + random.nextInt(300));
		out.text(", \"model_name\": \"").text(pick(MODELS));
		out.text("\", \"user_id\": \"user_").number((int) (Math.abs(random.nextGaussian()) * 600));
		out.text("\", \"request_id\": \"").hexadecimal(random.nextLong() | Long.MIN_VALUE, 16);
		out.text("\", \"metrics\": {\"batch_size\": ").number(batch);
		out.text(", \"latency_ms\": ").decimal(latencyHundredths, 2);
		out.text(", \"throughput\": ").decimal(Math.round(batch * 10_000 / (latencyHundredths / 100.0)), 1);
		out.text("}}\n");
	}

	private static String level(int draw) {
		return draw < 190 ? "DEBUG" : draw < 890 ? "INFO" : draw < 960 ? "WARNING" : draw < 999 ? "ERROR" : "CRITICAL";
	}

	private void message(LineWriter out, int batch, long latencyHundredths) throws IOException {
		switch (random.nextInt(6)) {
			case 0 -> out.text("批量预测完成，处理了").number(batch).text("个样本");
			case 1 -> out.text("slow request took ").decimal(latencyHundredths, 2).text(" ms (threshold 100 ms)");
			case 2 ->
				out.text("KV cache ").number(random.nextInt(100)).text("% full, preempting ").number(random.nextInt(9)).text(" sequences");
			case 3 -> out.text("CUDA out of memory. Tried to allocate ").number(random.nextInt(12)).text(".50 GiB (GPU ")
					.number(random.nextInt(8)).text(")");
			case 4 -> out.text("worker ").number(random.nextInt(32)).text(" finished after ").number(random.nextInt(1000)).text(" batches");
			default -> out.text("Epoch ").number(random.nextInt(90)).text("/90: accuracy=0.").number(5000 + random.nextInt(4999))
					.text(", loss=0.").number(random.nextInt(9999));
		}
	}

	private String pick(List<String> values) {
		return values.get(random.nextInt(values.size()));
	}
}
