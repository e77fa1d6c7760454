package dev.chiplog.insight.run;

import dev.chiplog.engine.LogEngine.CellVisitor;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the events with counts, metrics or errors in the order of time, and puts each into its run. One thread.
///
/// An event that names no run and no rank is of the run that its source went on with last.
final class RunReader implements CellVisitor {
	/// So many runs are told.
	private static final int MOST = 64;

	private final RunFields fields;
	private final List<Path> sources;
	private final RunRow cells;
	private final Map<RunKey, RunBuilder> current = new HashMap<>();
	/** By source; null where none has begun. */
	private final @Nullable RunBuilder[] latest;
	private final List<RunBuilder> runs = new ArrayList<>();
	private final List<Wandering> left = new ArrayList<>();

	/// @param sources by index
	RunReader(RunFields fields, List<Path> sources) {
		this.fields = fields;
		this.sources = sources;
		latest = new RunBuilder[sources.size()];
		cells = new RunRow(fields);
	}

	@Override
	public void row(PageRow row) {
		cells.read(row.cells());
		Level level = row.level();
		if (level != null && level.isError())
			begun(row.id()).ifPresent(run -> run.error(row, level));
		if (cells.isEmpty())
			return;
		RunBuilder run = run(row.id());
		Course course = run.course();
		boolean begins = cells.rank() < RunFields.PARTIAL;
		boolean apart = cells.isHeldOut() && (!begins || cells.step() < course.step());
		boolean counts = course.takesStep(cells.rank()) && !apart;
		double step = counts ? cells.step() : Double.NaN;
		double epoch = course.takesEpoch(cells.epochRank()) ? cells.epoch() : Double.NaN;
		if (run.isMeasured() && course.isBehind(epoch, step, begins))
			run = begin(run.key(), run.part() + 1, row.id(), course.wandering());
		run.course().advance(epoch, step, cells.rank(), cells.total());
		if (!cells.isMeasured())
			return;
		Place place = run.event(row);
		for (int i = 0; i < cells.size(); i++)
			run.add(cells.metric(i), cells.value(i), place);
	}

	/// The runs in which something was measured, in the order in which they began, at most so many as are told.
	List<RunBuilder> runs() {
		return runs.stream().filter(this::isRun).limit(MOST).toList();
	}

	/// How many further runs there are.
	long left() {
		return runs.stream().filter(this::isRun).skip(MOST).count() + left.stream().filter(wandering -> !wandering.isLost()).count();
	}

	/// A service beside a training counts nothing and measures what services measure.
	private boolean isRun(RunBuilder run) {
		boolean training = !fields.areCounted() || run.course().isCounted() || run.isTelling();
		return run.isMeasured() && training && !run.course().wandering().isLost();
	}

	/// The run that an event is of which begins none.
	private Optional<RunBuilder> begun(EventId event) {
		Path source = sources.get(event.source());
		RunBuilder told = current.get(RunKey.of(source, cells.name(), cells.process()));
		return Optional.ofNullable(told == null ? latest[event.source()] : told);
	}

	private RunBuilder run(EventId event) {
		RunBuilder last = latest[event.source()];
		if (!cells.isTold() && last != null)
			return last;
		RunKey key = RunKey.of(sources.get(event.source()), cells.name(), cells.process());
		RunBuilder known = current.get(key);
		if (known == null && last != null && !last.key().isTold())
			known = last.named(key);
		if (known == null)
			return begin(key, 1, event, new Wandering());
		current.put(key, known);
		latest[event.source()] = known;
		return known;
	}

	private RunBuilder begin(RunKey key, int part, EventId event, Wandering wandering) {
		RunBuilder fresh = new RunBuilder(key, part, event, wandering);
		if (runs.size() < 2 * MOST)
			runs.add(fresh);
		else
			left.add(wandering);
		current.put(key, fresh);
		latest[event.source()] = fresh;
		return fresh;
	}
}
