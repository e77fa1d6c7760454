package dev.chiplog.insight.run;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which fields of a dataset tell of training runs.
///
/// @param steps what counts steps, the best name first
/// @param epochs what counts epochs, the best name first
/// @param runs what names the run
/// @param ranks what numbers the processes of one run
/// @param labels the name of a metric where each event tells one: `{"metric": "loss", "value": 0.5}`
/// @param values its value
/// @param metrics what may be a metric: numbers that are known by name, then others, the more frequent first
/// @param splits what says which data something was measured on: `{"phase": "val", "loss": 0.5}`
/// @param totals how many there are of what a step or a score counts, each named like that with `_total` behind
/// @param alone the fields of metrics that count in events without step and epoch too
record RunFields(List<String> steps, List<String> epochs, List<String> runs, List<String> ranks, List<String> labels, List<String> values,
		List<Metric> metrics, List<String> splits, List<String> totals, Set<String> alone) {
	private static final String TOTAL = "_total";
	/** What counts a loop, and its total. */
	private static final Map<String, String> LOOPS = Map.of("done", "total");
	/// Names of steps from here on count within an epoch.
	static final int PARTIAL = 8;

	private static final List<String> STEPS = List.of("global_step", "step", "iteration", "iter", "num_updates", "update", "steps_done",
			"round", "batch", "done", "micro_step", "consumed_samples", "samples_seen", "tokens_seen", "consumed_tokens");
	private static final List<String> EPOCHS = List.of("epoch", "epoch_num", "current_epoch", "epoch_idx", "epoch_number");
	private static final List<String> RUNS = List.of("run", "run_id", "run_name", "run_uuid", "experiment", "experiment_id",
			"experiment_name", "exp_name", "trial", "trial_id", "trial_name");
	private static final List<String> RANKS = List.of("rank", "global_rank", "mpi_rank", "world_rank", "process_index", "local_rank");
	private static final List<String> LABELS = List.of("metric", "metric_name", "key", "tag");
	private static final List<String> SPLITS = List.of("split", "phase", "mode", "subset", "stage");
	private static final List<String> VALUES = List.of("value", "metric_value");
	/** Words before a count that say no more than that it counts a training. */
	private static final Set<String> FILLING = Set.of("train", "training", "trainer", "metrics", "message", "current", "metadata",
			"completed");
	/** Words at the end of names of numbers that measure nothing. */
	private static final Set<String> NO_METRICS = Set.of("total", "line", "lineno", "pid", "tid", "port", "rank", "seed", "id", "level",
			"code", "timestamp", "percent", "remaining", "elapsed", "version", "steps", "epochs", "size", "idx", "index", "folded", "rate",
			"value");
	private static final Set<String> SETTINGS = Set.of("max", "min", "num", "n", "warmup", "elapsed", "remaining", "world", "local");
	private static final int MOST = 48;
	/** So many events at most are read for a field whose texts are left on disk. */
	private static final long READ = 20_000;
	/** So many events at most of a log that counts no steps are taken for a training's; a service writes more. */
	private static final long UNCOUNTED = 200_000;

	static RunFields of(List<FieldInfo> infos) {
		List<FieldInfo> numbers = infos.stream().filter(RunFields::mayHoldNumbers).toList();
		long most = infos.stream().filter(info -> isFree(info) && Metric.of(info.name()).isTelling()).mapToLong(FieldInfo::count).max()
				.orElse(0);
		List<String> steps = named(numbers.stream().filter(info -> isSteady(info, most)).toList(), STEPS);
		List<String> epochs = named(numbers, EPOCHS);
		List<FieldInfo> texts = infos.stream().filter(info -> info.kind() != Kind.TEXT).toList();
		boolean counted = !epochs.isEmpty() || steps.stream().anyMatch(name -> most > 0 || STEPS.indexOf(plain(name)) < PARTIAL);
		List<String> values = named(numbers, VALUES);
		List<FieldInfo> metrics = metrics(infos, Stream.of(steps, epochs, values).flatMap(List::stream).collect(Collectors.toSet()),
				counted);
		List<String> counts = Stream.concat(steps.stream(), metrics.stream().map(FieldInfo::name)).map(RunFields::total).toList();
		List<String> totals = numbers.stream().map(FieldInfo::name).filter(counts::contains).toList();
		Set<String> alone = metrics.stream().filter(info -> standsAlone(info, counted)).map(FieldInfo::name).collect(Collectors.toSet());
		return new RunFields(steps, epochs, named(texts, RUNS), named(texts, RANKS), values.isEmpty() ? List.of() : named(texts, LABELS),
				values, metrics.stream().map(info -> Metric.of(info.name())).toList(), splits(texts), totals, alone);
	}

	/// All names, as columns to ask for, and the format behind them.
	List<String> columns() {
		return Stream.of(steps, epochs, runs, ranks, labels, values, metrics.stream().map(Metric::field).toList(), splits, totals,
				List.of(BuiltIn.FORMAT.word())).flatMap(List::stream).toList();
	}

	/// Whether anything counts steps or epochs.
	boolean areCounted() {
		return !steps.isEmpty() || !epochs.isEmpty();
	}

	/// Whether a log can hold a training at all.
	boolean isEmpty() {
		return metrics.isEmpty() && labels.isEmpty();
	}

	/// How good the step's name with this number in [#steps] is, 0 the best; from [#PARTIAL] on it counts within an epoch.
	int rank(int step) {
		return STEPS.indexOf(plain(steps.get(step)));
	}

	/// What the total of a count is called.
	static String total(String count) {
		return LOOPS.getOrDefault(count, count + TOTAL);
	}

	/// The name without what says no more than that it is a training's, its words joined by `_`.
	static String plain(String name) {
		List<String> words = MetricKind.words(name.substring(name.lastIndexOf('.') + 1));
		int from = 0;
		while (from < words.size() - 1 && FILLING.contains(words.get(from)))
			from++;
		return String.join("_", words.subList(from, words.size()));
	}

	private static List<FieldInfo> metrics(List<FieldInfo> infos, Set<String> taken, boolean counted) {
		List<FieldInfo> known = new ArrayList<>();
		List<FieldInfo> others = new ArrayList<>();
		Set<String> totals = infos.stream().map(info -> info.name() + TOTAL).collect(Collectors.toSet());
		for (FieldInfo info : infos) {
			Metric metric = Metric.of(info.name());
			if (taken.contains(info.name()) || totals.contains(info.name()) || !isFree(info) || !isTold(info, metric))
				continue;
			if (metric.isKnown() && (counted || metric.isTelling()))
				known.add(info);
			else if (counted ? isMeasure(info.name()) : isGiven(info))
				others.add(info);
		}
		others.sort(Comparator.comparingLong(FieldInfo::count).reversed());
		boolean training = counted || !known.isEmpty() || others.stream().anyMatch(info -> Metric.of(info.name()).isKnown());
		return training ? Stream.concat(known.stream(), others.stream()).limit(MOST).toList() : List.of();
	}

	/// Speeds and the like belong to services too, which write more of them.
	private static boolean standsAlone(FieldInfo info, boolean counted) {
		Metric metric = Metric.of(info.name());
		return !counted || metric.isTelling() || metric.isKnown() && info.count() <= UNCOUNTED;
	}

	private static List<String> named(List<FieldInfo> infos, List<String> names) {
		return infos.stream().map(FieldInfo::name).filter(name -> names.contains(plain(name)))
				.sorted(Comparator.comparingInt(name -> names.indexOf(plain(name)))).toList();
	}

	/// Some trainings have a logger for each part of the data (fairseq: `valid`).
	private static List<String> splits(List<FieldInfo> texts) {
		Stream<String> loggers = texts.stream().filter(info -> info.role() == Role.LOGGER).map(FieldInfo::name);
		return Stream.concat(named(texts, SPLITS).stream(), loggers).toList();
	}

	private static boolean mayHoldNumbers(FieldInfo info) {
		return info.kind() == Kind.NUMBER || info.kind() == Kind.MIXED && (info.distinct() > 0 || info.count() <= READ);
	}

	/// Whether a count within epochs stands beside many metrics, and does not say once how large a batch is.
	private static boolean isSteady(FieldInfo info, long most) {
		return STEPS.indexOf(plain(info.name())) < PARTIAL || info.count() > 1 && 4 * info.count() >= most;
	}

	/// Whether its values can be had as numbers: known metrics may be written as texts too.
	private static boolean isTold(FieldInfo info, Metric metric) {
		boolean written = info.kind() == Kind.CATEGORY || info.kind() == Kind.TEXT && info.count() <= READ;
		return mayHoldNumbers(info) || written && metric.isKnown() && metric.isTelling();
	}

	private static boolean isFree(FieldInfo info) {
		return info.role() == null || info.role() == Role.LATENCY;
	}

	private static boolean isMeasure(String name) {
		List<String> words = MetricKind.words(name);
		return !words.isEmpty() && !NO_METRICS.contains(words.getLast()) && !SETTINGS.contains(words.getFirst());
	}

	/// Whether a log that counts no steps says itself that this is a metric.
	private static boolean isGiven(FieldInfo info) {
		boolean inside = info.name().startsWith("metrics.") || info.name().startsWith("metric.");
		return inside && info.count() <= UNCOUNTED && isMeasure(info.name());
	}
}
