package dev.chiplog.ui.runs;

import dev.chiplog.ui.common.CardGrid;
import dev.chiplog.insight.run.RunReport;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.ui.common.chart.ChartExport;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Puts the runs, their series and parameters, and the charts into their places.
public final class RunsController {
	private final RunsViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final ChartExport export;
	private final Runnable showEvents;
	private final CardGrid grid = new CardGrid(300, 220);
	private final List<CurveCard> cards = new ArrayList<>();
	private final ParameterGrid parameterGrid = new ParameterGrid();

	@FXML
	private Label empty;
	@FXML
	private Label problem;
	@FXML
	private SplitPane filled;
	@FXML
	private Label runsNote;
	@FXML
	private VBox runs;
	@FXML
	private Label seriesNote;
	@FXML
	private VBox series;
	@FXML
	private VBox parameters;
	@FXML
	private CheckBox differences;
	@FXML
	private Label same;
	@FXML
	private VBox right;
	@FXML
	private StackPane charts;

	/// @param picker asks the user where to save charts
	/// @param tell tells the user what became of that
	/// @param seen whether the panel is seen
	/// @param showEvents goes to the view of events
	@SuppressWarnings("NullAway.Init")
	public RunsController(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker, Consumer<String> tell,
			ObservableValue<Boolean> seen, Runnable showEvents) {
		messages = new Messages("runs", locale);
		numbers = new Numbers(locale);
		model = new RunsViewModel(workspace, fxThread, messages, seen);
		export = new ChartExport(picker, fxThread, messages, () -> workspace.preferences().get().defuse(), tell);
		this.showEvents = showEvents;
	}

	@FXML
	void initialize() {
		runs.getChildren().add(new RunList(model));
		right.getChildren().addFirst(new CurveTools(model, messages));
		charts.getChildren().setAll(grid);
		parameters.getChildren().add(parameterGrid);
		differences.selectedProperty().bindBidirectional(model.differencesOnly());
		problem.textProperty().bind(model.problem());
		Visibility.bind(problem, model.problem().isNotEmpty());
		model.report().subscribe(this::show);
		model.metrics().subscribe(this::list);
		model.parameters().subscribe(this::compare);
		model.differencesOnly().subscribe(_ -> compare(model.parameters().get()));
		model.curves().subscribe(this::draw);
	}

	private void show(@Nullable RunReport report) {
		boolean found = report != null && !report.runs().isEmpty();
		Visibility.set(filled, found);
		Visibility.set(empty, !found);
		empty.setText(messages.text(report == null ? "looking" : "none"));
		if (report == null || !found)
			return;
		long all = report.runs().size() + report.left();
		long sources = report.runs().stream().map(run -> run.source()).distinct().count();
		runsNote.setText(messages.text("runs.note", all, numbers.count(all), sources, numbers.count(sources)));
		seriesNote.setText(messages.text("series.note", report.events(), numbers.count(report.events())));
	}

	private void list(List<ListedMetric> metrics) {
		series.getChildren().setAll(metrics.stream().map(this::box).toList());
	}

	private CheckBox box(ListedMetric metric) {
		CheckBox box = new CheckBox(metric.name());
		box.setMnemonicParsing(false);
		box.setSelected(metric.shown());
		box.setOnAction(_ -> model.show(metric.name(), box.isSelected()));
		return box;
	}

	private void compare(List<ListedParameter> all) {
		boolean several = model.runs().get().stream().filter(ListedRun::shown).count() > 1;
		Visibility.set(differences, several);
		List<ListedParameter> listed = several && model.differencesOnly().get()
				? all.stream().filter(ListedParameter::differs).toList()
				: all;
		parameterGrid.show(listed);
		Visibility.set(parameters, !all.isEmpty());
		Visibility.set(same, listed.isEmpty());
	}

	private void draw(List<Curves> curves) {
		while (cards.size() < curves.size())
			cards.add(new CurveCard(messages.locale(), export, this::pick));
		List<CurveCard> used = cards.subList(0, curves.size());
		for (int i = 0; i < used.size(); i++)
			used.get(i).show(curves.get(i));
		if (!grid.getChildren().equals(used))
			grid.getChildren().setAll(used);
	}

	private void pick(EventId event) {
		model.pick(event);
		showEvents.run();
	}
}
