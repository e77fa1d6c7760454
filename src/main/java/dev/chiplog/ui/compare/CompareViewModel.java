package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.insight.comparison.Windows;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.workspace.Baseline;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What is compared with what, and what was found.
///
/// As long as the user picks no sides they follow the filter: what it selects against what was before it. It asks nothing as long as it is
/// not seen. Threads: the JavaFX thread.
public final class CompareViewModel {
	private static final long PAUSE_MILLIS = 350;
	private static final String PATTERNS = "patterns";

	private final Workspace workspace;
	private final ObservableValue<Boolean> seen;
	private final Asker asker;
	private final ReadOnlyObjectWrapper<@Nullable ShownComparison> shown = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<Baseline> baseline = new ReadOnlyObjectWrapper<>(Baseline.NONE);
	private final ReadOnlyBooleanWrapper picked = new ReadOnlyBooleanWrapper();
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private @Nullable Windows sides;
	private @Nullable Summary summary;

	/// @param seen whether the panel is seen
	public CompareViewModel(Workspace workspace, FxThread fxThread, ObservableValue<Boolean> seen) {
		this.workspace = workspace;
		this.seen = seen;
		asker = new Asker(workspace, fxThread, problem::set);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::refresh);
		fxThread.follow(workspace.opened(), _ -> forget());
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> compare());
		fxThread.follow(workspace.zone(), _ -> compare());
		fxThread.follow(workspace.baseline(), this::baselineChanged);
		seen.subscribe(_ -> refresh());
	}

	/// Why nothing can be compared, in one sentence; empty when it can.
	public ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// What is shown; null before anything was compared.
	ReadOnlyObjectProperty<@Nullable ShownComparison> shown() {
		return shown.getReadOnlyProperty();
	}

	/// The baseline, as it loads.
	ReadOnlyObjectProperty<Baseline> baseline() {
		return baseline.getReadOnlyProperty();
	}

	/// Whether the user picked the sides, so that they do not follow the filter.
	ReadOnlyBooleanProperty picked() {
		return picked.getReadOnlyProperty();
	}

	/// Makes the current filter one side; the other stays.
	void pickFilter(WhichSide side) {
		Filter filter = filter();
		pick(now -> side == WhichSide.A ? new Windows(filter, now.b()) : new Windows(now.a(), filter));
	}

	/// Makes one side everything that the other is not.
	void pickRest(WhichSide side) {
		pick(now -> side == WhichSide.A ? new Windows(new Filter.Not(now.b()), now.b()) : new Windows(now.a(), new Filter.Not(now.a())));
	}

	/// Makes A the time before B, as long as it.
	void pickBefore() {
		span((first, last) -> pick(now -> Windows.of(now.b(), first, last, zone())));
	}

	/// Makes A what was before the event in focus, and B what came from then on; nothing happens when no event is, or it has no time.
	void partAtSelection() {
		moment(nanos -> pick(_ -> Windows.parted(filter(), nanos, zone())));
	}

	/// Makes A what was before the filter's time range, and B what came from its beginning on; nothing happens when it has none.
	void partAtFilter() {
		span((_, last) -> Windows.nanos(FilterEdit.timeRange(filter()).from(), zone(), last)
				.ifPresent(from -> pick(_ -> Windows.parted(FilterEdit.time(filter(), null, null), from, zone()))));
	}

	/// Makes A of B, and B of A.
	void swap() {
		pick(Windows::swapped);
	}

	/// Lets the sides follow the filter again.
	void follow() {
		sides = null;
		picked.set(false);
		compare();
	}

	/// Compares with other files, as A; with none, within what is open again.
	void openBaseline(List<Path> paths) {
		sides = null;
		picked.set(false);
		workspace.openBaseline(paths);
	}

	/// Narrows the filter to events of a side; the sides stay as they are.
	///
	/// @return whether it could: events of a baseline are not among those that are open
	boolean filterFor(WhichSide side, Filter clause) {
		ShownComparison now = shown.get();
		if (now == null || side == WhichSide.A && now.baseline().isThere())
			return false;
		sides = now.windows();
		picked.set(true);
		workspace.filter().change(FilterEdit.and(side == WhichSide.A ? now.windows().a() : now.windows().b(), clause));
		return true;
	}

	private Filter filter() {
		return workspace.filter().current().get();
	}

	private ZoneId zone() {
		return workspace.zone().get();
	}

	private void forget() {
		sides = null;
		summary = null;
		picked.set(false);
		shown.set(null);
	}

	private void baselineChanged(Baseline next) {
		boolean moved = next.isLoaded() || !next.isThere();
		baseline.set(next);
		if (moved)
			compare();
	}

	private void refresh() {
		if (seen.getValue())
			asker.ask("overview", new Question.Overview(), found -> {
				summary = found;
				compare();
			});
	}

	private void compare() {
		Summary known = summary;
		if (!seen.getValue() || known == null || baseline.get().isThere() && !baseline.get().isLoaded())
			return;
		problem.set("");
		Windows windows = windows(known);
		Baseline held = baseline.get();
		asker.withdraw(PATTERNS);
		compare("fields", windows, false, compared -> {
			shown.set(new ShownComparison(windows, compared, held, known.to().orElse(0), zone()));
			compare(PATTERNS, windows, true, whole -> shown.set(new ShownComparison(windows, whole, held, known.to().orElse(0), zone())));
		});
	}

	/// Fields are there at once, patterns perhaps only when every message was read.
	private void compare(String name, Windows windows, boolean patterns, Consumer<Compared> found) {
		asker.request(name, cancellation -> workspace.compare(new Comparison(windows.a(), windows.b(), patterns), cancellation), found);
	}

	private Windows windows(Summary known) {
		if (sides != null)
			return sides;
		return baseline.get().isThere()
				? new Windows(new Filter.Everything(), filter())
				: Windows.of(filter(), known.from().orElse(0), known.to().orElse(0), zone());
	}

	private void pick(UnaryOperator<Windows> change) {
		if (summary == null)
			return;
		sides = change.apply(windows(summary));
		picked.set(true);
		compare();
	}

	private void span(SpanConsumer use) {
		if (summary != null && summary.from().isPresent())
			use.accept(summary.from().getAsLong(), summary.to().orElse(summary.from().getAsLong()));
	}

	private void moment(LongConsumer use) {
		workspace.selection().get().focus().ifPresent(id -> asker.ask("moment", new Question.One(id),
				found -> found
						.flatMap(event -> event.epochNanos().isPresent() ? Optional.of(event.epochNanos().getAsLong()) : Optional.empty())
						.ifPresent(use::accept)));
	}

	/// Takes the first and the last time of what is open.
	@FunctionalInterface
	private interface SpanConsumer {
		void accept(long first, long last);
	}
}
