package dev.chiplog.insight.run;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a series is of, as its name tells.
///
/// @param field the name as the log spells it: `eval_loss`
/// @param name what it is called whatever it was measured on, the same for all series of one chart: `loss`
/// @param split what it was measured on
/// @param kind what it measures
public record Metric(String field, String name, Split split, MetricKind kind) {
	private static final Set<String> TRAINING = Set.of("train", "training", "metrics", "metric");
	private static final Set<String> VALIDATION = Set.of("val", "valid", "validation", "eval", "evaluation", "test", "dev");
	private static final String PER_SECOND = "/s";
	private static final Map<String, String> SHORT = Map.of("acc", "accuracy", "learning_rate", "lr", "ppl", "perplexity", "gnorm",
			"grad_norm", "gradient_norm", "grad_norm", "lm_loss", "loss");

	/// Reads a name: words for what it was measured on, before or behind the rest, say no more than that.
	public static Metric of(String field) {
		List<String> words = MetricKind.words(field);
		int from = 0;
		int to = words.size();
		boolean held = false;
		while (from < to - 1 && (TRAINING.contains(words.get(from)) || VALIDATION.contains(words.get(from))))
			held |= VALIDATION.contains(words.get(from++));
		while (to > from + 1 && (TRAINING.contains(words.get(to - 1)) || VALIDATION.contains(words.get(to - 1))))
			held |= VALIDATION.contains(words.get(--to));
		List<String> rest = words.subList(from, to);
		String plain = String.join("_", rest);
		String joined = field.endsWith(PER_SECOND) && plain.endsWith("_s") ? plain.substring(0, plain.length() - 2) + PER_SECOND : plain;
		return new Metric(field, SHORT.getOrDefault(joined, joined), held ? Split.VALIDATION : Split.TRAINING, MetricKind.of(rest));
	}

	/// Which values are the better ones.
	public Goal goal() {
		return kind.goal();
	}

	/// Whether it belongs to a training even where nothing counts steps or epochs.
	boolean isTelling() {
		return kind.isTelling(MetricKind.words(name));
	}

	/// Whether the name is known.
	boolean isKnown() {
		return kind != MetricKind.OTHER;
	}
}
