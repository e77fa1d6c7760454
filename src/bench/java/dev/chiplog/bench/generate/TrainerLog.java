package dev.chiplog.bench.generate;

import java.io.IOException;
import java.util.Random;

/// What a Python service for training and inference logs as text, with the traceback of what was thrown.
final class TrainerLog implements LogGenerator {
	private static final Choice LOGGERS = Choice.often(5, "ml_model", 4, "serving.api", 3, "trainer", 2, "data.loader", 1, "urllib3.pool");
	private static final Choice MODELS = Choice.often(5, "resnet50", 4, "bert-base", 4, "llama-3-8b", 2, "xgb-fraud", 2, "whisper-large", 1,
			"推荐-v2", 1, "추천-v2");
	private static final Choice LEVELS = Choice.often(20, "DEBUG", 72, "INFO", 8, "WARNING");
	private static final int EVENTS_PER_ERROR = 60;

	private final Random random;
	private final Identifiers identifiers;
	private final Clock clock = new Clock();
	private final Tracebacks tracebacks;

	TrainerLog(long seed) {
		random = new Random(seed);
		identifiers = new Identifiers(seed);
		tracebacks = new Tracebacks(random);
	}

	@Override
	public void event(LineWriter out) throws IOException {
		boolean error = random.nextInt(EVENTS_PER_ERROR) == 0;
		clock.advance(random.nextInt(12));
		clock.iso(out, " ", ",");
		out.text(" - ").text(LOGGERS.draw(random)).text(" - ").text(error ? "ERROR" : LEVELS.draw(random)).text(" - ");
		if (error)
			tracebacks.write(out.text("request ").hexadecimal(identifiers.next(), 12).text(" failed\n"));
		else
			message(out);
	}

	private void message(LineWriter out) throws IOException {
		switch (random.nextInt(8)) {
			case 0, 1 -> out.text("Epoch ").number(1 + random.nextInt(90)).text("/90: accuracy=0.").padded(random.nextInt(10_000), 4)
					.text(", loss=").decimal(random.nextInt(20_000), 4);
			case 2, 3 -> out.text("served ").text(MODELS.draw(random)).text(" to user_").number(Users.draw(random)).text(" in ")
					.decimal(200 + random.nextInt(30_000), 2).text(" ms");
			case 4 -> out.text("model=").text(MODELS.draw(random)).text(" user=user_").number(Users.draw(random)).text(" latency_ms=")
					.decimal(200 + random.nextInt(30_000), 2);
			case 5 ->
				out.text("queued request ").hexadecimal(identifiers.next(), 12).text(", ").number(random.nextInt(64)).text(" waiting");
			case 6 -> out.text("批量预测完成，处理了").number(1 + random.nextInt(64)).text("个样本");
			default -> out.text("GPU ").number(random.nextInt(8)).text(" memory ").number(random.nextInt(80)).text(" GiB of 80 GiB used");
		}
		out.text("\n");
	}
}
