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
	private final Metric[] known;
	private final boolean[] alone;
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
	/** What said last which data were measured on, and whether it meant held-out ones. */
	private String split = "";
	private boolean splitHeldOut;
	private String name = "";
	private String process = "";

	RunRow(RunFields fields) {
		this.fields = fields;
		known = fields.metrics().toArray(Metric[]::new);
		alone = new boolean[known.length];
		for (int i = 0; i < known.length; i++)
			alone[i] = fields.alone().contains(known[i].field());
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
		boolean written = placed || !fields.areCounted() || !Event.UNPARSED.equals(firstText(cells.size() - 1, 1));
		boolean held = isHeldOut(firstText(at + known.length, fields.splits().size()));
		for (int i = 0; i < known.length; i++, at++)
			if (placed || written && alone[i])
				readMetric(held ? heldOut.computeIfAbsent(known[i], Metric::onHeldOut) : known[i], cells.get(at));
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
		for (Metric metric : metrics)
			if (metric.split() != Split.VALIDATION)
				return false;
		return isMeasured();
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

	/// Whether it says itself which run it is of.
	boolean isTold() {
		return !name.isEmpty() || !process.isEmpty();
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
		Metric metric = labelled.computeIfAbsent(label, this::metric);
		if (metric.isKnown())
			readMetric(metric, value);
	}

	private boolean isHeldOut(String told) {
		if (!told.equals(split)) {
			split = told;
			splitHeldOut = Split.isHeldOut(told);
		}
		return splitHeldOut;
	}

	private Metric metric(String field) {
		for (Metric metric : known)
			if (metric.field().equals(field))
				return metric;
		return Metric.of(field);
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
