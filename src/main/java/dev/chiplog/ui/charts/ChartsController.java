package dev.chiplog.ui.charts;

import dev.chiplog.ui.common.CardGrid;
import dev.chiplog.insight.figure.Figure;
import dev.chiplog.insight.figure.Figures;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.ui.common.chart.ChartExport;
import dev.chiplog.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Puts key figures and charts on their cards.
public final class ChartsController {
	private final Workspace workspace;
	private final Messages messages;
	private final FigureTexts texts;
	private final ChartsViewModel model;
	private final ChartMenus menus;
	private final CardGrid grid = new CardGrid(340, 210);
	private final Map<ChartViewModel, ChartCard> cards = new HashMap<>();

	@FXML
	private VBox content;
	@FXML
	private HBox figures;
	@FXML
	private Label problem;
	@FXML
	private Label empty;
	@FXML
	private Button add;

	/// @param picker asks the user where to save charts
	/// @param tell tells the user what became of that
	/// @param seen whether the view is seen
	@SuppressWarnings("NullAway.Init")
	public ChartsController(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker, Consumer<String> tell,
			ObservableValue<Boolean> seen) {
		this.workspace = workspace;
		messages = new Messages("charts", locale);
		texts = new FigureTexts(messages);
		model = new ChartsViewModel(workspace, fxThread, messages, seen);
		menus = new ChartMenus(model, new ChartExport(picker, fxThread, messages, () -> workspace.preferences().get().defuse(), tell),
				messages);
	}

	@FXML
	void initialize() {
		content.getChildren().add(content.getChildren().indexOf(add), grid);
		VBox.setVgrow(grid, Priority.ALWAYS);
		new CardDrag(grid, model).install();
		add.setOnAction(_ -> menus.additions().show(add, Side.TOP, 0, 0));
		model.charts().subscribe(this::showCards);
		model.figures().subscribe(this::showFigures);
		problem.textProperty().bind(model.problem());
		shownWith(problem, problem.textProperty().isNotEmpty());
		empty.textProperty().bind(model.empty());
		shownWith(empty, empty.textProperty().isNotEmpty());
		shownWith(grid, empty.textProperty().isEmpty());
		showCards();
	}

	private void showCards() {
		cards.keySet().retainAll(model.charts());
		grid.getChildren().setAll(model.charts().stream()
				.map(chart -> cards.computeIfAbsent(chart, each -> new ChartCard(each, model, menus, messages))).toList());
	}

	private void showFigures(Optional<Figures> found) {
		List<FigureCard> shown = found.map(all -> all.all().stream().map(figure -> card(figure, all)).toList()).orElse(List.of());
		shown.forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
		figures.getChildren().setAll(shown);
	}

	private FigureCard card(Figure figure, Figures all) {
		boolean first = figure.equals(all.all().getFirst());
		String change = texts.change(figure);
		String explanation = Stream.concat(texts.meaning(figure).stream(),
				all.previous().filter(_ -> !change.isEmpty()).map(window -> texts.previous(window, workspace.zone().get())).stream())
				.collect(Collectors.joining("\n"));
		return new FigureCard(texts.title(figure), texts.value(figure),
				first && !change.isEmpty() ? messages.text("change.previous", change) : change, all.previous().isPresent(), explanation);
	}

	private static void shownWith(Node node, ObservableValue<Boolean> shown) {
		Visibility.bind(node, shown);
	}
}
