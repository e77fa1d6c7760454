package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.UsualLinesAgreement;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class PythonLoggingLinesTest extends UsualLinesAgreement {
	private static final List<String> LEVELS = List.of("INFO", "DEBUG", "WARNING", "ERROR", "CRITICAL");
	private static final List<String> LOGGERS = List.of("serving.model", "root", "urllib3.connectionpool", "data-loader");
	private static final List<String> MESSAGES = List.of("Epoch 5/90: accuracy=0.4434, loss=0.6606", "served bert-base in 292.99 ms",
			"모델을 불러왔습니다", "{'loss': 0.5}", "a - INFO - b", "");

	@Override
	protected Format format() {
		return new PythonLogging();
	}

	@Override
	protected String head() {
		return "2025-03-01 00:00:00,123 - serving.model - INFO - ready\n2025-03-01 00:00:00,124 - root - DEBUG: odd\n";
	}

	@Override
	protected String line(Random random) {
		String time = String.format(Locale.ROOT, "2025-03-%02d %02d:%02d:%02d,%03d", 29 + random.nextInt(2), random.nextInt(24),
				random.nextInt(60), random.nextInt(60), random.nextInt(1000));
		String level = LEVELS.get(random.nextInt(LEVELS.size()));
		String logger = LOGGERS.get(random.nextInt(LOGGERS.size()));
		String message = MESSAGES.get(random.nextInt(MESSAGES.size() - 1));
		return switch (random.nextInt(12)) {
			case 0 -> time + " - " + level + " - " + message;
			case 1 -> "[" + time + "] [" + level + "] " + message;
			case 2 -> time + " 1234 " + level + " " + logger + " [req-1 x] " + message;
			case 3 -> level + ":" + logger + ":" + message;
			default -> time + " - " + logger + " - " + level + " - " + message;
		};
	}
}
