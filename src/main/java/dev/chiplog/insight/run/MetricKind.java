package dev.chiplog.insight.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a metric measures, as far as its name tells; the more telling ones first.
///
/// The vocabulary, by the words of a name (`evalLoss`, `eval_loss` and `eval/loss` are of two):
///
/// | kind | words |
/// |---|---|
/// | loss | loss, losses, nll, cross entropy, 损失, 손실 |
/// | score | accuracy, acc, f1, auc, auroc, bleu, rouge, map, ap, iou, miou, dice, r2, reward, precision, recall, match, score, mrr, ndcg, psnr, ssim, top1, top5, 准确率, 정확도 |
/// | perplexity | perplexity, ppl, bpc, bpb |
/// | learning rate | a name that ends in lr or learning rate |
/// | gradient norm | gnorm, grad norm |
/// | error | mae, mse, rmse, mape, wer, cer, fid, logloss, error, err |
/// | speed | throughput, speed, tps, tflops, mfu, wps, ups, ips, fps, sps; tokens, samples, images, steps, it per second |
/// | memory | mem, memory, vram |
///
/// A name with one of these and a word such as *scale*, *weight* or *threshold* is that of a setting.
@SuppressWarnings("ImmutableEnumChecker") // both collections cannot be changed
public enum MetricKind {
	LOSS(Goal.LOWER, "loss losses nll 损失 손실", "cross entropy"), SCORE(Goal.HIGHER,
			"accuracy acc f1 auc auroc bleu rouge rouge1 rouge2 map ap iou miou dice r2 reward rewards precision recall match score mrr "
					+ "ndcg psnr ssim top1 top5 准确率 정확도",
			""), PERPLEXITY(Goal.LOWER, "perplexity ppl bpc bpb", ""), LEARNING_RATE(Goal.NONE, "", ""), GRADIENT_NORM(Goal.NONE, "gnorm",
					"grad norm,gradient norm"), ERROR(Goal.LOWER, "mae mse rmse mape wer cer fid logloss error err", ""), SPEED(Goal.NONE,
							"throughput speed tps tflop tflops mfu wps ups ips fps sps",
							"tokens s,tokens per,token s,samples s,samples sec,samples per,images s,imgs sec,"
									+ "images per,steps per,steps s,it s,it sec,items s,tok s,tok sec,tokens sec,examples s"), MEMORY(
											Goal.NONE, "mem memory vram", ""), OTHER(Goal.NONE, "", "");

	private static final Set<String> SETTINGS = Set.of("scale", "scaler", "weight", "factor", "fn", "function", "threshold", "coef", "type",
			"name", "window", "decay", "count", "num", "max", "min", "limit", "warmup", "every", "interval");
	/** Words of measures that nothing but a training or an evaluation writes. */
	private static final Set<String> PLAIN = Set.of("accuracy", "acc", "f1", "auc", "auroc", "准确率", "정확도");
	/** Losses that are called by their norms alone. */
	private static final Set<String> NORMS = Set.of("l1", "l2");
	private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Goal goal;
	private final Set<String> words;
	private final List<List<String>> phrases;

	MetricKind(Goal goal, String words, String phrases) {
		this.goal = goal;
		this.words = Set.of(words.split(" "));
		this.phrases = Arrays.stream(phrases.split(",")).filter(phrase -> !phrase.isEmpty()).map(phrase -> List.of(phrase.split(" ")))
				.toList();
	}

	/// Which values are the better ones.
	public Goal goal() {
		return goal;
	}

	/// What the words of a name mean.
	static MetricKind of(List<String> name) {
		if (name.isEmpty() || !Collections.disjoint(name, SETTINGS))
			return OTHER;
		int last = name.size() - 1;
		if (name.get(last).equals("lr") || last > 0 && name.get(last).equals("rate") && name.get(last - 1).equals("learning"))
			return LEARNING_RATE;
		if (PERPLEXITY.words.contains(name.get(last)))
			return PERPLEXITY;
		if (last == 0 && NORMS.contains(name.getFirst()))
			return ERROR;
		for (MetricKind kind : values())
			if (kind.isMeant(name))
				return kind;
		return OTHER;
	}

	/// Whether a name of this kind belongs to a training even where nothing counts steps or epochs.
	boolean isTelling(List<String> name) {
		return switch (this) {
			case LOSS, PERPLEXITY, LEARNING_RATE, GRADIENT_NORM -> true;
			case SCORE -> !Collections.disjoint(name, PLAIN);
			case ERROR, SPEED, MEMORY, OTHER -> false;
		};
	}

	/// The words of a name, in lower case.
	static List<String> words(String name) {
		String apart = MARKS.matcher(HUMP.matcher(name).replaceAll("_")).replaceAll("_").toLowerCase(Locale.ROOT);
		return Arrays.stream(apart.split("_")).filter(word -> !word.isEmpty()).toList();
	}

	private boolean isMeant(List<String> name) {
		return !Collections.disjoint(name, words) || phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(name, phrase) >= 0);
	}
}
