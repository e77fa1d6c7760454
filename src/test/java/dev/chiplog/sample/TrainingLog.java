package dev.chiplog.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/// The fine-tuning run's log as Python's `logging` writes it, with tracebacks.
final class TrainingLog {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx", Locale.ENGLISH)
			.withZone(ZoneOffset.UTC);

	private final StringBuilder text = new StringBuilder();
	private final Random random;

	TrainingLog(Random random) {
		this.random = random;
	}

	String text() {
		Instant time = Incident.START;
		line(time, "trainer.config", "INFO", "model_name=llama-3-8b lr=2.0e-05 batch_size=32 max_seq_len=4096 seed=17");
		line(time.plusSeconds(1), "trainer", "INFO", "开始训练模型，总共3轮");
		boolean exported = false;
		for (int step = 20; time.isBefore(Incident.START.plus(Incident.SPAN).minusSeconds(120)); step += 20) {
			time = time.plus(Duration.ofMillis(88_000 + random.nextInt(9000)));
			if (!exported && time.isAfter(Incident.EXPORTED)) {
				export();
				exported = true;
			}
			step(time, step);
		}
		return text.toString();
	}

	private void step(Instant time, int step) {
		double loss = 0.35 + 1.9 * StrictMath.exp(-step / 1500.0) + random.nextGaussian() * 0.02;
		line(time, "trainer", "INFO", String.format(Locale.ROOT, "step %d: loss=%.4f, accuracy=%.4f, lr=%.2e, tokens/s=%d", step, loss,
				0.93 - loss / 5, 2e-5 * (1 - step / 7000.0), 11_800 + random.nextInt(600)));
		if (random.nextInt(18) == 0)
			line(time.plusMillis(310), "trainer.data", "WARNING", "학습 데이터 " + (1 + random.nextInt(9)) + "건을 건너뜀: 빈 문장");
		if (random.nextInt(60) == 0) {
			line(time.plusMillis(900), "trainer.data", "ERROR", "failed to read shard shard-" + random.nextInt(64) + ".tar, retrying");
			trace("  File \"/srv/train/data.py\", line 64, in read_shard\n    header = stream.read(512)\n",
					"OSError: [Errno 5] Input/output error");
		}
	}

	private void export() {
		Instant time = Incident.EXPORTED;
		line(time, "trainer.config", "WARNING", "max_seq_len changed from 4096 to 32768 by config/long-context.yaml");
		line(time.plusSeconds(2), "trainer.eval", "ERROR", "评估时显存不足，跳过长文本评估");
		trace("  File \"/srv/train/evaluate.py\", line 112, in evaluate\n    logits = model(batch)\n"
				+ "  File \"/srv/train/attention.py\", line 88, in forward\n    cache = torch.empty(shape, device=device)\n",
				"torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 11.25 GiB (GPU 3)");
		line(time.plusSeconds(9), "trainer.export", "INFO",
				"exported checkpoint llama-3-8b/step_3660 for deployment, evaluation incomplete");
	}

	private void trace(String frames, String error) {
		text.append("Traceback (most recent call last):\n").append(frames).append(error).append('\n');
	}

	private void line(Instant time, String logger, String level, String message) {
		text.append(STAMP.format(time)).append(" - ").append(logger).append(" - ").append(level).append(" - ").append(message).append('\n');
	}
}
