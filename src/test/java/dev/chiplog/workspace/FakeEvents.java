package dev.chiplog.workspace;

import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/// Invented events of one working day with an incident between 14:00 and 14:45 (Seoul), always the same.
final class FakeEvents {
	static final long START = Instant.parse("2025-03-01T00:00:00Z").getEpochSecond();
	private static final int SECONDS = 8 * 3600;
	private static final List<String> MODELS = List.of("llama-3-8b", "resnet50", "推荐-v2", "감정분석-v1", "bert-base");
	private static final List<String> CALM = List.of("served request in {0} ms", "batch {0} scheduled on GPU 3", "queue depth {0}",
			"POST /v1/predict accepted", "推荐模型加载完成，用时 {0} 毫秒", "감정 분석 요청을 처리했습니다 ({0} ms)", "KV cache {0} blocks free");
	private static final String TRACEBACK = """

			Traceback (most recent call last):
			  File "predict.py", line 171, in predict_batch
			    out = model.forward(x)
			RuntimeError: CUDA out of memory""";

	private final FieldTable fields = new FieldTable();
	private final Random random = new Random(20250301);

	/// That many events, oldest first.
	List<Event> make(int count) {
		List<Event> events = new ArrayList<>(count);
		for (int row = 0; row < count; row++)
			events.add(event(row, START + (long) row * SECONDS / count));
		return List.copyOf(events);
	}

	private Event event(int row, long second) {
		boolean incident = second - START >= 5 * 3600 && second - START < 5 * 3600 + 45 * 60;
		Level level = level(incident);
		String model = level.isError() && incident ? MODELS.get(0) : MODELS.get(random.nextInt(MODELS.size()));
		double latency = Math.round((40 + Math.abs(random.nextGaussian()) * (level.isError() ? 220 : 45)) * 10) / 10.0;
		String message = message(level, latency);
		long nanos = (second * 1000 + random.nextInt(1000)) * 1_000_000;
		List<FieldValue> values = new ArrayList<>();
		put(values, "timestamp", new Value.Time(nanos));
		put(values, "level", new Value.Text(level.name()));
		put(values, "logger", new Value.Text(level.isError() ? "serving.model" : random.nextBoolean() ? "serving.batcher" : "train.loop"));
		put(values, "model_name", new Value.Text(model));
		put(values, "user_id", new Value.Text("user_" + (int) Math.abs(random.nextGaussian() * 60)));
		put(values, "request_id", new Value.Text("%016x".formatted(row / 3 * 7919L + 0x6d0392095bda0000L)));
		put(values, "metrics.batch_size", new Value.Whole(1L << random.nextInt(7)));
		put(values, "latency_ms", new Value.Decimal(latency));
		put(values, "status_code", new Value.Whole(level.isError() ? 503 : 200));
		put(values, "message", new Value.Text(message));
		return new Event(new EventId(0, row * 400L), row + 1L, message.contains("\n") ? 5 : 1, "json", OptionalLong.of(nanos),
				row % 53 == 52, level, values, raw(values));
	}

	private void put(List<FieldValue> values, String name, Value value) {
		values.add(new FieldValue(fields.field(name), value));
	}

	private static String raw(List<FieldValue> values) {
		StringBuilder raw = new StringBuilder("{");
		for (FieldValue value : values)
			raw.append(raw.length() > 1 ? ", \"" : "\"").append(value.field().name()).append("\": \"").append(value.value().asText())
					.append('"');
		return raw.append("}\n").toString();
	}

	private Level level(boolean incident) {
		int dice = random.nextInt(100);
		if (incident)
			return dice < 60 ? Level.ERROR : dice < 66 ? Level.CRITICAL : dice < 80 ? Level.WARNING : Level.INFO;
		return dice < 2 ? Level.ERROR : dice < 8 ? Level.WARNING : dice < 25 ? Level.DEBUG : Level.INFO;
	}

	private String message(Level level, double latency) {
		return switch (level) {
			case ERROR -> "CUDA out of memory. Tried to allocate 2.50 GiB (GPU " + random.nextInt(8) + ")"
					+ (random.nextInt(4) == 0 ? TRACEBACK : "");
			case CRITICAL -> "worker " + random.nextInt(16) + " died with signal 9 after CUDA out of memory";
			case WARNING -> "slow request took " + latency + " ms (threshold 100 ms)";
			case TRACE, DEBUG, INFO, NOTICE -> CALM.get(random.nextInt(CALM.size())).replace("{0}", Integer.toString((int) latency));
		};
	}
}
