package dev.chiplog.insight.run;

import dev.chiplog.record.Event;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one event says of a run: its counts, its metrics, and which run it is of; used again. One thread.
///
/// Where a log counts steps, a line of no format without any is no metric's: trainings print their own program first.
final class RunRow {
	private final RunFields fields;
	private final int[] ranks;
	private final Map<String, Metric> labelled = new HashMap<>();
	private final List<Metric> metrics = new ArrayList<>();
	private double[] values = new double[64];
	private List<@Nullable Value> cells = List.of();
	private final Map<String, Integer> totals = new HashMap<>();
	private final Map<Metric, Metric> heldOut = new HashMap<>();
	private double step;
	private double total;
	private double epoch;
	private int rank;
	private int epochRank;
	private String name = "";
	private String process = "";

	RunRow(RunFields fields) {
		this.fields = fields;
		ranks = new int[fields.steps().size()];
		for (int i = 0; i < ranks.length; i++)
			ranks[i] = fields.rank(i);
		int behind = fields.columns().size() - fields.totals().size() - 1;
		for (int i = 0; i < fields.totals().size(); i++)
			totals.put(fields.totals().get(i), behind + i);
	}

	/// @param row one value for each of [RunFields#columns]
	void read(List<@Nullable Value> row) {
		cells = row;
		int at = 0;
		step = Double.NaN;
		total = Double.NaN;
		rank = Integer.MAX_VALUE;
		for (int i = 0; i < ranks.length; i++) {
			double found = number(at++);
			if (Double.isNaN(step) && !Double.isNaN(found)) {
				step = found;
				rank = ranks[i];
				total = total(fields.steps().get(i));
			}
		}
		epoch = Double.NaN;
		epochRank = Integer.MAX_VALUE;
		for (int i = 0; i < fields.epochs().size(); i++) {
			double found = number(at++);
			if (Double.isNaN(epoch) && !Double.isNaN(found)) {
				epoch = found;
				epochRank = i;
			}
		}
		name = firstText(at, fields.runs().size());
		at += fields.runs().size();
		process = firstText(at, fields.ranks().size());
		at += fields.ranks().size();
		metrics.clear();
		readLabelled(at);
		at += fields.labels().size() + fields.values().size();
		boolean placed = !Double.isNaN(step) || !Double.isNaN(epoch);
		boolean alone = !fields.areCounted() || !Event.UNPARSED.equals(firstText(cells.size() - 1, 1));
		boolean held = Split.isHeldOut(firstText(at + fields.metrics().size(), fields.splits().size()));
		for (Metric metric : fields.metrics()) {
			if (placed || alone && fields.alone().contains(metric.field()))
				readMetric(held ? heldOut.computeIfAbsent(metric, Metric::onHeldOut) : metric, cells.get(at));
			at++;
		}
		if (metrics.isEmpty() && rank >= RunFields.PARTIAL)
			step = Double.NaN;
	}

	/// Whether it counts and measures nothing.
	boolean isEmpty() {
		return metrics.isEmpty() && Double.isNaN(step) && Double.isNaN(epoch);
	}

	boolean isMeasured() {
		return !metrics.isEmpty();
	}

	/// Whether all that it measures was measured on data that the model was not trained on.
	boolean isHeldOut() {
		return isMeasured() && metrics.stream().allMatch(metric -> metric.split() == Split.VALIDATION);
	}

	double step() {
		return step;
	}

	/// How many steps of this name there are; NaN when that is not told.
	double total() {
		return total;
	}

	/// How good the name of the step is.
	int rank() {
		return rank;
	}

	double epoch() {
		return epoch;
	}

	/// How good the name of the epoch is, 0 the best.
	int epochRank() {
		return epochRank;
	}

	/// What the log calls the run; empty when it does not.
	String name() {
		return name;
	}

	/// The number of the process; empty when none is told.
	String process() {
		return process;
	}

	/// How many metrics there are.
	int size() {
		return metrics.size();
	}

	Metric metric(int index) {
		return metrics.get(index);
	}

	double value(int index) {
		return values[index];
	}

	/// A metric that is told as a name and a value; only names that are known.
	private void readLabelled(int at) {
		String label = firstText(at, fields.labels().size());
		Value value = label.isEmpty() ? null : first(at + fields.labels().size(), fields.values().size());
		if (value == null)
			return;
		Metric metric = labelled.computeIfAbsent(label, Metric::of);
		if (metric.isKnown())
			readMetric(metric, value);
	}

	private void readMetric(Metric metric, @Nullable Value value) {
		if (value == null || !NumberText.isNumber(value) || metrics.size() == values.length)
			return;
		double number = NumberText.read(value);
		double all = metric.kind() == MetricKind.SCORE ? total(metric.field()) : Double.NaN;
		values[metrics.size()] = all >= number && all > 0 ? number / all : number;
		metrics.add(metric);
	}

	private double total(String count) {
		Integer at = totals.isEmpty() ? null : totals.get(RunFields.total(count));
		return at == null ? Double.NaN : number(at);
	}

	private double number(int at) {
		Value value = cells.get(at);
		return value == null || !NumberText.isNumber(value) ? Double.NaN : NumberText.read(value);
	}

	private String firstText(int from, int count) {
		Value value = first(from, count);
		return value == null ? "" : value.asText();
	}

	private @Nullable Value first(int from, int count) {
		for (int at = from; at < from + count; at++)
			if (cells.get(at) != null)
				return cells.get(at);
		return null;
	}
}
