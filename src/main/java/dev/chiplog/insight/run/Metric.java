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
	private static final Set<String> VALIDATION = Split.HELD_OUT;
	private static final String PER_SECOND = "/s";
	/** Words before a name that say how it was put together. */
	private static final Set<String> FILLING = Set.of("average", "avg", "avr", "reduced");
	/** Names that say nothing but what was measured on. */
	private static final String EVALUATED = "objective";
	private static final Map<String, Metric> WHOLE = Map.of("learn", new Metric("learn", EVALUATED, Split.TRAINING, MetricKind.OTHER),
			"test", new Metric("test", EVALUATED, Split.VALIDATION, MetricKind.OTHER), "lm_loss_value",
			new Metric("lm_loss_value", "loss", Split.VALIDATION, MetricKind.LOSS), "lm_loss_PPL",
			new Metric("lm_loss_PPL", "perplexity", Split.VALIDATION, MetricKind.PERPLEXITY));
	private static final Map<String, String> SHORT = Map.of("acc", "accuracy", "learning_rate", "lr", "ppl", "perplexity", "gnorm",
			"grad_norm", "gradient_norm", "grad_norm", "lm_loss", "loss");

	/// Reads a name: words for what it was measured on, before or behind the rest, say no more than that.
	public static Metric of(String field) {
		Metric whole = WHOLE.get(field);
		return whole == null ? read(field) : whole;
	}

	private static Metric read(String field) {
		List<String> words = MetricKind.words(field);
		int from = 0;
		int to = words.size();
		boolean held = false;
		while (from < to - 1
				&& (isFilling(words.get(from)) || VALIDATION.contains(words.get(from)) || from > 0 && isNumber(words.get(from))))
			held |= VALIDATION.contains(words.get(from++));
		while (to > from + 1 && (TRAINING.contains(words.get(to - 1)) || VALIDATION.contains(words.get(to - 1))))
			held |= VALIDATION.contains(words.get(--to));
		List<String> rest = words.subList(from, to);
		String plain = String.join("_", rest);
		String joined = field.endsWith(PER_SECOND) && plain.endsWith("_s") ? plain.substring(0, plain.length() - 2) + PER_SECOND : plain;
		return new Metric(field, SHORT.getOrDefault(joined, joined), held ? Split.VALIDATION : Split.TRAINING, MetricKind.of(rest));
	}

	private static boolean isFilling(String word) {
		return TRAINING.contains(word) || FILLING.contains(word);
	}

	/// The number of a set of data, as in `validation_0-auc`.
	private static boolean isNumber(String word) {
		return word.chars().allMatch(Character::isDigit);
	}

	/// The same metric, measured on data that the model was not trained on.
	Metric onHeldOut() {
		return new Metric(field, name, Split.VALIDATION, kind);
	}

	/// Whether the field's name does not tell on which data it was measured, while the event does.
	public boolean isToldApart() {
		return split != of(field).split;
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
