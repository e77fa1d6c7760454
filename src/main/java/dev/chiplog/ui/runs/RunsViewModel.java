package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Run;
import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.insight.run.RunReport;
import dev.chiplog.insight.run.TrainingRuns;
import dev.chiplog.query.Scale;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The training runs among the events that the filter selects, and how the user wants to see them.
///
/// It asks nothing as long as it is not seen. A run keeps its colour as long as it is open. Threads: the JavaFX thread.
final class RunsViewModel {
	private static final long PAUSE_MILLIS = 1000;
	private static final double SMOOTHING = 0.6;

	private final Workspace workspace;
	private final Messages messages;
	private final ObservableValue<Boolean> seen;
	private final Asker asker;
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final ReadOnlyObjectWrapper<@Nullable RunReport> report = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<List<ListedRun>> runs = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<List<ListedMetric>> metrics = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<List<ListedParameter>> parameters = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<List<Curves>> curves = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<List<RunAxis>> axes = new ReadOnlyObjectWrapper<>(List.of());
	private final ObjectProperty<@Nullable RunAxis> axis = new SimpleObjectProperty<>();
	private final DoubleProperty smoothing = new SimpleDoubleProperty(SMOOTHING);
	private final BooleanProperty logarithmic = new SimpleBooleanProperty();
	private final BooleanProperty differencesOnly = new SimpleBooleanProperty(true);
	private final Map<RunId, Integer> colours = new HashMap<>();
	private final Set<RunId> hidden = new HashSet<>();
	private final Map<String, Boolean> wanted = new HashMap<>();

	/// @param messages the texts of this panel
	/// @param seen whether the panel is seen
	RunsViewModel(Workspace workspace, FxThread fxThread, Messages messages, ObservableValue<Boolean> seen) {
		this.workspace = workspace;
		this.messages = messages;
		this.seen = seen;
		asker = new Asker(workspace, fxThread, problem::set);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::refresh);
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> refresh());
		fxThread.follow(workspace.zone(), _ -> list());
		fxThread.follow(workspace.opened(), _ -> forget());
		seen.subscribe(_ -> refresh());
		axis.subscribe(_ -> list());
		smoothing.subscribe(_ -> draw());
		logarithmic.subscribe(_ -> draw());
	}

	/// Why nothing can be shown, in one sentence; empty when nothing hinders it.
	ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// What was found; null while nothing is known yet.
	ReadOnlyObjectProperty<@Nullable RunReport> report() {
		return report.getReadOnlyProperty();
	}

	/// The runs, in the order in which they began.
	ReadOnlyObjectProperty<List<ListedRun>> runs() {
		return runs.getReadOnlyProperty();
	}

	/// The metrics of the shown runs, the most telling first.
	ReadOnlyObjectProperty<List<ListedMetric>> metrics() {
		return metrics.getReadOnlyProperty();
	}

	/// What the shown runs were started with.
	ReadOnlyObjectProperty<List<ListedParameter>> parameters() {
		return parameters.getReadOnlyProperty();
	}

	/// The charts, in the order of their metrics.
	ReadOnlyObjectProperty<List<Curves>> curves() {
		return curves.getReadOnlyProperty();
	}

	/// What curves can be drawn against.
	ReadOnlyObjectProperty<List<RunAxis>> axes() {
		return axes.getReadOnlyProperty();
	}

	/// What the user wants curves to be drawn against; null for what suits them.
	ObjectProperty<@Nullable RunAxis> axis() {
		return axis;
	}

	/// How strongly curves are smoothed, from 0 to [dev.chiplog.insight.run.Smoothing#MOST].
	DoubleProperty smoothing() {
		return smoothing;
	}

	/// Whether the axis up is logarithmic.
	BooleanProperty logarithmic() {
		return logarithmic;
	}

	/// Whether only parameters are listed in which runs differ.
	BooleanProperty differencesOnly() {
		return differencesOnly;
	}

	/// What curves are drawn against now.
	RunAxis drawnAlong() {
		return along(shown());
	}

	/// Shows the curves of a run, or hides them.
	void show(RunId run, boolean on) {
		if (on)
			hidden.remove(run);
		else
			hidden.add(run);
		list();
	}

	/// Shows the chart of a metric, or hides it.
	void show(String metric, boolean on) {
		wanted.put(metric, on);
		list();
	}

	/// Picks an event, so that the view of events shows it.
	void pick(EventId event) {
		workspace.selection().set(Selection.of(event));
	}

	/// The word by which texts know an axis.
	static String word(RunAxis axis) {
		return axis.name().toLowerCase(Locale.ROOT);
	}

	private void forget() {
		colours.clear();
		hidden.clear();
		wanted.clear();
		report.set(null);
		list();
	}

	private void refresh() {
		if (!seen.getValue())
			return;
		problem.set("");
		if (workspace.opened().get().isEmpty())
			return;
		asker.find("runs", new TrainingRuns(workspace.filter().current().get()), found -> {
			report.set(found);
			list();
		});
	}

	private void list() {
		RunReport found = report.get();
		List<Run> all = found == null ? List.of() : found.runs();
		for (Run run : all)
			colours.putIfAbsent(RunId.of(run), colours.size());
		axes.set(found == null ? List.of() : RunAxes.offered(found));
		RunLabels labels = new RunLabels(all, messages);
		List<Run> shown = all.stream().filter(run -> !hidden.contains(RunId.of(run))).toList();
		RunNotes notes = new RunNotes(new PlaceTexts(along(shown), workspace.zone().get(), messages), messages);
		List<ListedRun> listed = new ArrayList<>();
		for (Run run : all) {
			RunId id = RunId.of(run);
			listed.add(
					new ListedRun(id, run, labels.of(run), Ink.series(colours.getOrDefault(id, 0)), !hidden.contains(id), notes.of(run)));
		}
		runs.set(listed);
		metrics.set(RunMetrics.of(shown, wanted));
		parameters.set(RunParameters.of(shown));
		draw();
	}

	private void draw() {
		RunAxis along = drawnAlong();
		List<ListedRun> shown = runs.get().stream().filter(ListedRun::shown).toList();
		CurveStyle style = new CurveStyle(along, smoothing.get(), logarithmic.get() ? Scale.LOGARITHMIC : Scale.LINEAR,
				workspace.zone().get());
		CurvePlots plots = new CurvePlots(style, messages);
		DoubleSummaryStatistics span = RunAxes.span(shown(), along);
		curves.set(metrics.get().stream().filter(ListedMetric::shown).map(metric -> plots.of(metric.name(), shown, span)).toList());
	}

	private RunAxis along(List<Run> shown) {
		RunAxis chosen = axis.get();
		return chosen != null && axes.get().contains(chosen) ? chosen : RunAxes.suiting(shown);
	}

	private List<Run> shown() {
		return runs.get().stream().filter(ListedRun::shown).map(ListedRun::run).toList();
	}
}
