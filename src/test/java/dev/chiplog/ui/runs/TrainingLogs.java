package dev.chiplog.ui.runs;

import java.util.Locale;
import java.util.Random;

/// Logs of made trainings, in the style of Python logging.
final class TrainingLogs {
	/// At this step the numbers of [#broken] cease to be any.
	static final int BREAKS = 60;

	private TrainingLogs() {
	}

	/// A training of a hundred steps that goes well, with an evaluation every twenty.
	static String good(long seed, String rate) {
		return log(seed, rate, Integer.MAX_VALUE);
	}

	/// One whose loss becomes NaN, with an error.
	static String broken(long seed, String rate) {
		return log(seed, rate, BREAKS);
	}

	private static String log(long seed, String rate, int breaks) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		text.append(line(0, "INFO", "lr=" + rate + " batch_size=64 model=llama-3-8b"));
		for (int step = 1; step <= 100; step++) {
			double loss = 2 * Math.exp(-step / 40.0) + 0.3 + 0.02 * random.nextGaussian();
			text.append(line(step, "INFO", String.format(Locale.ROOT, "step %d: loss=%s, accuracy=%.4f, tokens/s=%d", step,
					step < breaks ? String.format(Locale.ROOT, "%.4f", loss) : "nan", 1 - loss / 4, 12_000 + random.nextInt(100))));
			if (step % 20 == 0)
				text.append(line(step, "INFO", String.format(Locale.ROOT, "step %d: val_loss=%.4f", step, loss + 0.1)));
			if (step == breaks)
				text.append(line(step, "ERROR", "gradients are NaN"));
		}
		return text.toString();
	}

	private static String line(int second, String level, String message) {
		return String.format(Locale.ROOT, "2026-03-01 09:%02d:%02d,000 - trainer - %s - %s%n", second / 60, second % 60, level, message);
	}
}
