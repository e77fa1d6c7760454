package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.Figures;
import dev.chiplog.insight.figure.KeyFigures;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FilteredTime;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.ui.common.chart.TimeBrush;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the charts view shows and does: the key figures, the charts and how they are arranged.
///
/// A log begins with charts that suit its fields; once the user has changed one, they stay until something else is opened. It asks nothing
/// as long as it is not seen. Threads: the JavaFX thread.
public final class ChartsViewModel implements TimeBrush {
	private static final long PAUSE_MILLIS = 500;

	private final Workspace workspace;
	private final FxThread fxThread;
	private final Messages messages;
	private final ObservableValue<Boolean> seen;
	private final Asker asker;
	private final SeriesInks inks = new SeriesInks();
	private final ObservableList<ChartViewModel> charts = FXCollections.observableArrayList();
	private final ReadOnlyObjectWrapper<Optional<Figures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
	private @Nullable Summary whole;
	private ChartFields fields = new ChartFields(List.of(), false, 0);
	private boolean arranged;

	/// @param messages the texts of this panel
	/// @param seen whether the view is seen
	public ChartsViewModel(Workspace workspace, FxThread fxThread, Messages messages, ObservableValue<Boolean> seen) {
		this.workspace = workspace;
		this.fxThread = fxThread;
		this.messages = messages;
		this.seen = seen;
		asker = new Asker(workspace, fxThread, problem::set);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::look);
		fxThread.follow(workspace.opened(), _ -> forget());
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> refresh());
		fxThread.follow(workspace.zone(), _ -> refresh());
		seen.subscribe(_ -> look());
	}

	/// The charts, in their order.
	ObservableList<ChartViewModel> charts() {
		return charts;
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

	/// Adds a chart at the end.
	void add(ChartKind kind) {
		arranged = true;
		kind.first(fields).map(this::add).ifPresent(chart -> {
			if (whole != null)
				chart.show(scope(whole));
		});
		tellEmpty();
	}

	/// Takes a chart away.
	void remove(ChartViewModel chart) {
		arranged = true;
		chart.close();
		charts.remove(chart);
		tellEmpty();
	}

	/// Moves a chart to another place, 0 for the first; a place beyond the ends is the end.
	void move(ChartViewModel chart, int place) {
		int target = Math.clamp(place, 0, charts.size() - 1);
		if (charts.indexOf(chart) == target)
			return;
		arranged = true;
		List<ChartViewModel> order = new ArrayList<>(charts);
		order.remove(chart);
		order.add(target, chart);
		// at once, so that nobody takes the chart for removed
		charts.setAll(order);
	}

	/// Sets a chart up otherwise.
	void change(ChartViewModel chart, ChartSetup setup) {
		arranged = true;
		chart.change(setup);
	}

	/// Arranges the charts as a log begins with them.
	void beginAnew() {
		arranged = false;
		arrange();
		refresh();
	}

	@Override
	public void drawn(long from, long to) {
		workspace.filter().change(FilteredTime.with(workspace.filter().current().get(), from, to, workspace.zone().get()));
	}

	@Override
	public void reset() {
		workspace.filter().change(FilteredTime.without(workspace.filter().current().get()));
	}

	private void forget() {
		arranged = false;
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
		if (!arranged)
			arrange();
		refresh();
	}

	private void arrange() {
		List<ChartSetup> wanted = whole == null || whole.events() == 0 ? List.of() : FirstCharts.of(fields, whole.from().isPresent());
		if (!charts.stream().map(chart -> chart.setup().get()).toList().equals(wanted)) {
			charts.forEach(ChartViewModel::close);
			charts.clear();
			wanted.forEach(this::add);
		}
		tellEmpty();
	}

	private ChartViewModel add(ChartSetup setup) {
		ChartViewModel chart = new ChartViewModel(setup, workspace, fxThread);
		charts.add(chart);
		return chart;
	}

	private void refresh() {
		if (!seen.getValue() || whole == null)
			return;
		problem.set("");
		ChartScope scope = scope(whole);
		asker.find("figures", new KeyFigures(scope.filter(), scope.zone()), found -> figures.set(Optional.of(found)));
		charts.forEach(chart -> chart.show(scope));
	}

	private ChartScope scope(Summary summary) {
		return new ChartScope(workspace.filter().current().get(), summary, workspace.zone().get(), fields, inks, messages);
	}

	private void tellEmpty() {
		if (!charts.isEmpty())
			empty.set("");
		else
			empty.set(messages.text(whole == null || whole.events() == 0 ? "empty.nothing" : arranged ? "empty.removed" : "empty.fields"));
	}
}
