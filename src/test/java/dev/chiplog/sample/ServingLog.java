package dev.chiplog.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// The serving node's log: one JSON object a line, with nested metrics, and tracebacks as texts.
final class ServingLog {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ENGLISH)
			.withZone(ZoneOffset.UTC);

	private final ObjectMapper json = new ObjectMapper();
	private final Random random;
	private final List<Line> lines = new ArrayList<>();

	private record Line(Instant time, String json) {
	}

	ServingLog(Random random) {
		this.random = random;
	}

	String text(List<Incident.Request> requests) {
		requests.forEach(this::tell);
		deploy(Incident.DEPLOYED, "step_3660", "loaded checkpoint llama-3-8b/step_3660, max_seq_len=32768", 7.9);
		deploy(Incident.ROLLED_BACK, "step_3400", "rolled back to checkpoint llama-3-8b/step_3400, max_seq_len=4096", 21.4);
		StringBuilder text = new StringBuilder();
		lines.stream().sorted(Comparator.comparing(Line::time)).forEach(line -> text.append(line.json()).append('\n'));
		return text.toString();
	}

	private void tell(Incident.Request request) {
		Instant done = request.time().plusMillis((long) request.millis());
		if (random.nextInt(5) == 0)
			write(request.time(), "DEBUG", "serving.batcher", "queue depth " + (1 + random.nextInt(20)), request, Map.of());
		if (request.failed())
			fail(request, done);
		else if (request.refused())
			write(done, "ERROR", "serving.router", "no healthy worker for " + request.model() + ", 503 returned to client", request,
					Map.of());
		else
			succeed(request, done);
	}

	private void succeed(Incident.Request request, Instant done) {
		Map<String, Object> metrics = new LinkedHashMap<>();
		metrics.put("batch_size", request.batch());
		metrics.put("latency_ms", request.millis());
		metrics.put("throughput", Math.round(request.batch() * 10_000 / Math.max(1, request.millis())) / 10.0);
		boolean slow = request.millis() > 330;
		String message = slow ? "slow request took " + request.millis() + " ms (threshold 330 ms)" : switch (request.model()) {
			case "推荐-v2" -> "批量预测完成，处理了" + request.batch() + "个样本";
			case "감정분석-v1" -> "감정 분석 완료: 문장 " + request.batch() + "개";
			default -> "served " + request.model() + " in " + request.millis() + " ms";
		};
		write(done, slow ? "WARNING" : "INFO", "serving.model", message, request, Map.of("metrics", metrics));
		if (random.nextInt(900) == 0)
			write(done.plusMillis(3), "ERROR", "serving.cache", "connection to redis://cache-0:6379 refused, answering without cache",
					request, Map.of());
	}

	private void fail(Incident.Request request, Instant done) {
		write(request.time().plusMillis(20), "WARNING", "serving.batcher",
				"KV cache " + (94 + random.nextInt(6)) + "% full, preempting " + (1 + random.nextInt(6)) + " sequences", request, Map.of());
		String wanted = List.of("2.50", "11.25", "5.00").get(random.nextInt(3));
		String gpu = request.node().equals(Incident.NODE) ? "3" : "0";
		String message = "CUDA out of memory. Tried to allocate " + wanted + " GiB (GPU " + gpu + ")";
		String trace = "Traceback (most recent call last):\n  File \"/srv/serving/predict.py\", line 171, in predict_batch\n    out = model.forward(batch)\n"
				+ "  File \"/srv/serving/attention.py\", line 88, in forward\n    cache = torch.empty(shape, device=device)\n"
				+ "torch.OutOfMemoryError: " + message;
		Map<String, Object> metrics = new LinkedHashMap<>();
		metrics.put("batch_size", request.batch());
		metrics.put("latency_ms", request.millis());
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("metrics", metrics);
		more.put("error", Map.of("type", "OutOfMemoryError"));
		more.put("exc_info", trace);
		write(done, "ERROR", "serving.model", message, request, more);
		if (random.nextInt(6) == 0)
			write(done.plusMillis(40), "CRITICAL", "serving.model",
					"worker " + (8 + random.nextInt(8)) + " died with signal 9 after " + random.nextInt(90) + " batches", request,
					Map.of());
	}

	private void deploy(Instant time, String step, String message, double gigabytes) {
		Map<String, Object> event = new LinkedHashMap<>();
		event.put("timestamp", STAMP.format(time));
		event.put("level", "INFO");
		event.put("logger", "serving.deploy");
		event.put("message", message);
		event.put("model_name", Incident.MODEL);
		event.put("host", Incident.NODE);
		event.put("checkpoint", Map.of("step", step));
		event.put("kv_cache_free_gb", gigabytes);
		add(time, event);
	}

	private void write(Instant time, String level, String logger, String message, Incident.Request request, Map<String, Object> more) {
		Map<String, Object> event = new LinkedHashMap<>();
		event.put("timestamp", STAMP.format(time));
		event.put("level", level);
		event.put("logger", logger);
		event.put("message", message);
		event.put("model_name", request.model());
		event.put("user_id", request.user());
		event.put("request_id", request.id());
		event.put("host", request.node());
		event.putAll(more);
		add(time, event);
	}

	private void add(Instant time, Map<String, Object> event) {
		try {
			lines.add(new Line(time, json.writeValueAsString(event)));
		} catch (JsonProcessingException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
