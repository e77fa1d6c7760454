package dev.chiplog.ui.timeline;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FilteredField;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the timeline shows and does: the histogram of a stretch of time, and the time range of the filter as a brush over it.
///
/// The histogram leaves the filter's own time range out, so that what lies beside the brush stays in sight. A brush that the user draws
/// also moves the shown stretch to it, with a margin; a brush that comes from elsewhere (the query bar, undo) moves the shown stretch
/// only when it lies outside. Without a brush, unless the user looks closer by wheel or key, the whole dataset is shown.
///
/// Threads: the JavaFX thread.
public final class TimelineViewModel {
	private static final long PAUSE_MILLIS = 300;
	private static final double MARGIN = 0.2;
	private static final double CLOSER = 0.8;
	private static final long SHORTEST = 1_000_000;

	private final Workspace workspace;
	private final Asker asker;
	private final AnomaliesViewModel anomalies;
	private final Pacer pacer;
	private final ReadOnlyObjectWrapper<Histogram> histogram = new ReadOnlyObjectWrapper<>(new Histogram(0, 0, 0, List.of(), 0));
	private final ReadOnlyObjectWrapper<Optional<TimeSpan>> span = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyObjectWrapper<Optional<TimeSpan>> zoom = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyObjectWrapper<Optional<TimeSpan>> brush = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyObjectWrapper<Set<Level>> levels = new ReadOnlyObjectWrapper<>(Set.of());
	private final ReadOnlyBooleanWrapper unlevelled = new ReadOnlyBooleanWrapper();
	private final ReadOnlyBooleanWrapper timeless = new ReadOnlyBooleanWrapper();
	private final ReadOnlyObjectWrapper<Set<Level>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
	private final ReadOnlyObjectWrapper<ZoneId> zone;
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private int buckets = 120;

	/// A timeline over what the workspace has open.
	public TimelineViewModel(Workspace workspace, FxThread fxThread) {
		this.workspace = workspace;
		asker = new Asker(workspace, fxThread, problem::set);
		anomalies = new AnomaliesViewModel(workspace, asker);
		pacer = new Pacer(fxThread, PAUSE_MILLIS, this::datasetChanged);
		zone = new ReadOnlyObjectWrapper<>(workspace.zone().get());
		fxThread.follow(workspace.zone(), zone::set);
		fxThread.follow(workspace.opened(), _ -> zoom.set(Optional.empty()));
		fxThread.follow(workspace.filter().current(), this::filterChanged);
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.loading(), state -> {
			if (state.phase() == LoadState.Phase.DONE)
				pacer.call();
		});
	}

	/// The events of the shown stretch per bucket, one series a level; the one without a name holds events without a level.
	public ReadOnlyObjectProperty<Histogram> histogram() {
		return histogram.getReadOnlyProperty();
	}

	/// From the earliest to the latest event of the dataset; empty while no event has a time.
	public ReadOnlyObjectProperty<Optional<TimeSpan>> span() {
		return span.getReadOnlyProperty();
	}

	/// The stretch that the user looks at more closely; empty when the whole span is shown.
	public ReadOnlyObjectProperty<Optional<TimeSpan>> zoom() {
		return zoom.getReadOnlyProperty();
	}

	/// The anomalies to mark, which come after the histogram.
	ReadOnlyObjectProperty<AnomalyMarks> marks() {
		return anomalies.marks();
	}

	/// The time range of the filter; empty when the filter has none.
	public ReadOnlyObjectProperty<Optional<TimeSpan>> brush() {
		return brush.getReadOnlyProperty();
	}

	/// The levels that events of the dataset have.
	public ReadOnlyObjectProperty<Set<Level>> levels() {
		return levels.getReadOnlyProperty();
	}

	/// Whether some events of the dataset have no level.
	public ReadOnlyBooleanProperty unlevelled() {
		return unlevelled.getReadOnlyProperty();
	}

	/// Whether there are events, but none with a time.
	ReadOnlyBooleanProperty timeless() {
		return timeless.getReadOnlyProperty();
	}

	/// The levels that the filter asks for by name; empty when it asks for none.
	public ReadOnlyObjectProperty<Set<Level>> chosenLevels() {
		return chosen.getReadOnlyProperty();
	}

	/// The zone of the axis.
	public ReadOnlyObjectProperty<ZoneId> zone() {
		return zone.getReadOnlyProperty();
	}

	/// Why the histogram cannot be shown, in one sentence; empty when it can.
	public ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// Says how many buckets there is room for.
	public void setRoom(int most) {
		if (most == buckets || most < 1)
			return;
		buckets = most;
		pacer.call();
	}

	/// Filters to the range and looks at it closely.
	public void drawBrush(TimeSpan range) {
		if (range.length() < 1)
			return;
		zoom.set(limited(range.widened(MARGIN)));
		setBrush(range);
		refresh();
	}

	/// Moves the brush by whole buckets, later when positive; without a brush, begins one at the edge that comes first that way.
	public void moveBrush(int steps) {
		Histogram shown = histogram.get();
		if (shown.width() == 0)
			return;
		long last = shown.from() + shown.width() * (shown.buckets() - 1);
		TimeSpan edge = steps > 0 ? new TimeSpan(shown.from(), shown.from() + shown.width()) : new TimeSpan(last, last + shown.width());
		setBrush(brush.get().map(range -> range.shifted(steps * shown.width())).orElse(edge));
	}

	/// Filters to the next anomaly behind the brush's beginning; to the first one when there is none behind it.
	public void nextAnomaly() {
		marks().get().next(brush.get().map(TimeSpan::from).orElse(null)).ifPresent(this::setBrush);
	}

	/// Moves the end of the brush by whole buckets; it keeps at least one.
	public void stretchBrush(int steps) {
		long width = histogram.get().width();
		brush.get().ifPresent(range -> setBrush(new TimeSpan(range.from(), Math.max(range.from() + width, range.to() + steps * width))));
	}

	/// Looks closer at (or, with a negative number of steps, further from) a point in time, which keeps its place; the filter stays.
	public void zoom(long around, int steps) {
		shown().ifPresent(range -> {
			TimeSpan next = range.scaled(around, Math.pow(CLOSER, steps));
			if (next.length() < SHORTEST)
				return;
			zoom.set(limited(next).filter(limited -> !span.get().equals(Optional.of(limited))));
			refresh();
		});
	}

	/// Shows the whole span and takes the time range out of the filter.
	public void reset() {
		zoom.set(Optional.empty());
		workspace.filter().change(withoutTime());
		refresh();
	}

	/// Takes a level into the filter, or out of it.
	public void toggle(Level level) {
		workspace.filter().change(FilteredField.LEVEL.toggle(workspace.filter().current().get(), level.name()));
	}

	private Optional<TimeSpan> shown() {
		Histogram now = histogram.get();
		return now.width() == 0
				? Optional.empty()
				: Optional.of(zoom.get().orElse(new TimeSpan(now.from(), now.from() + now.width() * now.buckets())));
	}

	private Optional<TimeSpan> limited(TimeSpan range) {
		return span.get().isEmpty() ? Optional.of(range) : Optional.of(range.within(span.get().get())).filter(kept -> kept.length() > 0);
	}

	private void setBrush(TimeSpan range) {
		workspace.filter().change(TimeClauses.with(workspace.filter().current().get(), range, zone.get()));
	}

	private Filter withoutTime() {
		return TimeClauses.without(workspace.filter().current().get());
	}

	private void filterChanged(Filter filter) {
		chosen.set(FilteredField.LEVEL.chosen(filter).stream().flatMap(word -> Level.ofWord(word).stream())
				.collect(Collectors.toUnmodifiableSet()));
		readBrush();
		refresh();
	}

	private void readBrush() {
		Optional<TimeSpan> before = brush.get();
		brush.set(span.get().flatMap(whole -> TimeClauses.of(workspace.filter().current().get(), whole, zone.get())));
		boolean outside = zoom.get().isPresent() && brush.get().isPresent() && !zoom.get().get().meets(brush.get().get());
		boolean gone = before.isPresent() && brush.get().isEmpty();
		if (outside || gone)
			zoom.set(Optional.empty());
	}

	private void datasetChanged() {
		asker.ask("overview", new Question.Overview(), this::overviewArrived);
		refresh();
	}

	private void refresh() {
		Long from = zoom.get().map(TimeSpan::from).orElse(null);
		Long to = zoom.get().map(TimeSpan::to).orElse(null);
		asker.ask("histogram", new Question.TimeHistogram(withoutTime(), from, to, buckets, BuiltIn.LEVEL.word()), answer -> {
			problem.set("");
			histogram.set(answer);
			anomalies.look(withoutTime(), buckets);
		});
	}

	private void overviewArrived(Summary summary) {
		timeless.set(summary.events() > 0 && summary.from().isEmpty());
		unlevelled.set(summary.levels().values().stream().mapToLong(Long::longValue).sum() < summary.events());
		levels.set(summary.levels().isEmpty() ? Set.of() : EnumSet.copyOf(summary.levels().keySet()));
		span.set(summary.from().isPresent() && summary.to().isPresent()
				? Optional.of(new TimeSpan(summary.from().getAsLong(), summary.to().getAsLong() + 1))
				: Optional.empty());
		readBrush();
	}
}
