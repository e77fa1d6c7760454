package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.Figures;
import dev.chiplog.insight.figure.KeyFigures;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.settings.KeptChart;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.ui.common.chart.PlotBrush;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the charts view shows and does: the key figures, the charts and how they are arranged.
///
/// Chiplog proposes charts that suit the fields of a log; once the user has arranged some, these are remembered and shown for every log that
/// has what they show. It asks nothing as long as it is not seen. Threads: the JavaFX thread.
public final class ChartsViewModel {
	private static final long PAUSE_MILLIS = 500;

	private final Workspace workspace;
	private final Messages messages;
	private final ObservableValue<Boolean> seen;
	private final Asker asker;
	private final SeriesInks inks = new SeriesInks();
	private final ChartArrangement arrangement;
	private final ReadOnlyObjectWrapper<Optional<Figures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
	private @Nullable Summary whole;
	private ChartFields fields = new ChartFields(List.of(), false, false, 0);
	private boolean changed;

	/// @param messages the texts of this panel
	/// @param seen whether the view is seen
	public ChartsViewModel(Workspace workspace, FxThread fxThread, Messages messages, ObservableValue<Boolean> seen) {
		this.workspace = workspace;
		this.messages = messages;
		this.seen = seen;
		asker = new Asker(workspace, fxThread, problem::set);
		arrangement = new ChartArrangement(setup -> new ChartViewModel(setup, workspace, fxThread));
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::look);
		fxThread.follow(workspace.opened(), _ -> forget());
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> refresh());
		fxThread.follow(workspace.zone(), _ -> refresh());
		seen.subscribe(_ -> look());
	}

	/// The charts, in their order.
	ObservableList<ChartViewModel> charts() {
		return arrangement.charts();
	}

	/// The key figures; empty until they are known.
	ReadOnlyObjectProperty<Optional<Figures>> figures() {
		return figures.getReadOnlyProperty();
	}

	/// Why something cannot be told, in one sentence; empty when all can.
	ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// What is said in place of charts; empty when there are some.
	ReadOnlyStringProperty empty() {
		return empty.getReadOnlyProperty();
	}

	/// The kinds of charts for which the log has what they need.
	List<ChartKind> kinds() {
		return Arrays.stream(ChartKind.values()).filter(kind -> kind.first(fields).isPresent()).toList();
	}

	/// Whether the user arranged the charts, so that there is a way back to those that Chiplog proposes.
	boolean isArranged() {
		return workspace.preferences().get().charts() != null;
	}

	/// Adds a chart at the end.
	void add(ChartKind kind) {
		kind.first(fields).map(setup -> arrangement.add(setup, memory())).ifPresent(chart -> {
			if (whole != null)
				chart.show(scope(whole));
			keep();
		});
	}

	/// Takes a chart away.
	void remove(ChartViewModel chart) {
		arrangement.remove(chart);
		keep();
	}

	/// Moves a chart to another place, 0 for the first; a place beyond the ends is the end.
	void move(ChartViewModel chart, int place) {
		if (arrangement.move(chart, place))
			keep();
	}

	/// Sets a chart up otherwise.
	void change(ChartViewModel chart, ChartSetup setup) {
		arrangement.change(chart, setup, memory());
		keep();
	}

	/// Arranges the charts as Chiplog proposes them.
	void beginAnew() {
		workspace.preferences().set(workspace.preferences().get().withCharts(null));
		changed = false;
		arrange();
		refresh();
	}

	/// What a drag over a chart does.
	PlotBrush brush(ChartSetup setup) {
		return new ChartBrush(setup.brushed(), workspace);
	}

	private void forget() {
		changed = false;
		inks.clear();
		figures.set(Optional.empty());
	}

	private void look() {
		if (!seen.getValue())
			return;
		asker.ask("overview", new Question.Overview(),
				summary -> asker.ask("fields", new Question.Fields(), known -> looked(summary, known)));
	}

	private void looked(Summary summary, List<FieldInfo> known) {
		whole = summary;
		fields = ChartFields.of(known, summary);
		arrange();
		refresh();
	}

	private void keep() {
		changed = true;
		workspace.preferences().set(workspace.preferences().get().withCharts(arrangement.kept()));
		tellEmpty();
	}

	private void arrange() {
		List<KeptChart> kept = workspace.preferences().get().charts();
		List<KeptChart> shown = new ArrayList<>(kept == null ? List.of() : kept);
		boolean none = shown.stream().allMatch(each -> memory().setup(each).isEmpty());
		if (kept == null || none && !kept.isEmpty() && !changed)
			FirstCharts.of(fields).forEach(setup -> shown.add(memory().kept(setup)));
		arrangement.show(shown, memory());
		tellEmpty();
	}

	private ChartMemory memory() {
		return new ChartMemory(fields);
	}

	private void refresh() {
		if (!seen.getValue() || whole == null)
			return;
		problem.set("");
		ChartScope scope = scope(whole);
		asker.find("figures", new KeyFigures(scope.filter(), scope.zone()), found -> figures.set(Optional.of(found)));
		charts().forEach(chart -> chart.show(scope));
	}

	private ChartScope scope(Summary summary) {
		return new ChartScope(workspace.filter().current().get(), summary, workspace.zone().get(), fields, inks, messages);
	}

	private void tellEmpty() {
		if (!charts().isEmpty())
			empty.set("");
		else
			empty.set(messages.text(whole == null || whole.events() == 0
					? "empty.nothing"
					: arrangement.kept().isEmpty() && isArranged() ? "empty.removed" : "empty.fields"));
	}
}
