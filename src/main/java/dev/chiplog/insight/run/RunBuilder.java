package dev.chiplog.insight.run;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Collects one run. One thread.
///
/// What is measured before the run counts its first step or epoch waits for it: a learning rate or an unknown number is a parameter then, and
/// the rest is left out. In a log that counts nothing it waits in vain, and stands where it is.
final class RunBuilder {
	/// So many values may wait.
	private static final int PATIENCE = 4096;

	private record Early(Metric metric, double value, Place place) {
	}

	private RunKey key;
	private final int part;
	private final Course course;
	/** By the very metric: each name has one, and each reading looks for it. */
	private final IdentityHashMap<Metric, SeriesBuilder> series = new IdentityHashMap<>();
	private final List<Early> early = new ArrayList<>();
	private final List<RunError> errors = new ArrayList<>();
	private final ParameterList parameters = new ParameterList();
	private long events;
	private long errorCount;
	private final EventId first;
	private EventId last;

	/// @param wandering how the counts of the runs before it moved under the same key
	RunBuilder(RunKey key, int part, EventId first, Wandering wandering) {
		course = new Course(wandering);
		this.key = key;
		this.part = part;
		this.first = first;
		last = first;
	}

	Course course() {
		return course;
	}

	RunKey key() {
		return key;
	}

	int part() {
		return part;
	}

	/// Learns from an event what its run is called.
	RunBuilder named(RunKey told) {
		key = told;
		return this;
	}

	/// The first event.
	EventId first() {
		return first;
	}

	/// The last event with metrics.
	EventId last() {
		return last;
	}

	ParameterList parameters() {
		return parameters;
	}

	/// Begins an event with metrics.
	Place event(PageRow row) {
		events++;
		last = row.id();
		return place(row);
	}

	void add(Metric metric, double value, Place place) {
		if (!course.isCounted() && early.size() < PATIENCE) {
			early.add(new Early(metric, value, place));
			return;
		}
		if (!early.isEmpty())
			settle();
		put(metric, value, place);
	}

	void error(PageRow row, Level level) {
		errorCount++;
		if (errors.size() < Run.MOST_ERRORS)
			errors.add(new RunError(level, place(row), ""));
	}

	/// Whether anything was measured that only trainings measure.
	boolean isTelling() {
		return Stream.concat(series.keySet().stream(), early.stream().map(Early::metric)).anyMatch(Metric::isTelling);
	}

	/// Whether anything was measured.
	boolean isMeasured() {
		return !series.isEmpty() || !early.isEmpty();
	}

	Run build(Path source, ErrorTexts texts) {
		settle();
		List<Series> found = new ArrayList<>();
		for (SeriesBuilder builder : series.values()) {
			Series one = builder.build();
			boolean constant = one.broken() == 0 && one.range().map(Series.Range::isConstant).orElse(true);
			if (constant && (one.metric().kind() == MetricKind.OTHER || one.metric().kind() == MetricKind.LEARNING_RATE))
				one.last().ifPresent(reading -> parameters.put(one.metric().field(), reading.value()));
			if (!constant || one.metric().isKnown())
				found.add(one);
		}
		found.sort(Comparator.comparing((Series one) -> one.metric().kind()).thenComparing(one -> one.metric().name())
				.thenComparing(one -> one.metric().field()).thenComparing(one -> one.metric().split()));
		return new Run(source, key.name(), key.rank(), part, events, found, parameters.toList(), texts.read(errors), errorCount);
	}

	private void settle() {
		for (Early value : early)
			if (course.isCounted() && (value.metric.kind() == MetricKind.OTHER || value.metric.kind() == MetricKind.LEARNING_RATE))
				parameters.put(value.metric.field(), value.value);
			else if (!course.isCounted())
				put(value.metric, value.value, value.place);
		early.clear();
	}

	private void put(Metric metric, double value, Place place) {
		series.computeIfAbsent(metric, SeriesBuilder::new).add(value, place);
	}

	private Place place(PageRow row) {
		double time = row.epochNanos().isPresent() ? row.epochNanos().getAsLong() : Double.NaN;
		return new Place(course.step(), course.epoch(), time, Math.max(events, 1), row.id());
	}
}
