package dev.chiplog.ui.query;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.MenuAction;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the bar at the top to its view-model.
public final class QueryController {
	private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

	private final Workspace workspace;
	private final FxThread fxThread;
	private final Messages messages;
	private final QueryViewModel model;
	private final Runnable openFiles;
	private final Runnable openFolder;
	private final Runnable export;
	private String completed = "";

	@FXML
	private MenuButton recent;
	@FXML
	private HBox box;
	@FXML
	private StackPane editor;
	@FXML
	private TextField field;
	@FXML
	private Label hint;
	@FXML
	private MenuButton range;
	@FXML
	private ToggleButton follow;
	@FXML
	private Button theme;
	@FXML
	private Label error;
	@FXML
	private FlowPane chips;

	/// @param openFiles lets the user pick files and opens them
	/// @param openFolder lets the user pick a folder and opens it
	/// @param export shows what can be exported, and how
	@SuppressWarnings("NullAway.Init")
	public QueryController(Workspace workspace, FxThread fxThread, Locale locale, Runnable openFiles, Runnable openFolder,
			Runnable export) {
		this.workspace = workspace;
		this.fxThread = fxThread;
		this.messages = new Messages("query", locale);
		this.model = new QueryViewModel(workspace, fxThread);
		this.openFiles = openFiles;
		this.openFolder = openFolder;
		this.export = export;
	}

	/// Gives the keyboard to the filter's text.
	public void focus() {
		field.requestFocus();
		field.selectAll();
	}

	@FXML
	void initialize() {
		hint.setText(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).getDisplayText());
		field.textProperty().bindBidirectional(model.text());
		editor.getChildren().add(new FilterColours(field));
		field.focusedProperty().subscribe(focused -> box.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused));
		field.setOnAction(_ -> model.apply());
		CompletionPopup popup = new CompletionPopup(field, choice -> {
			field.positionCaret(model.choose(choice));
			model.complete(field.getCaretPosition());
		});
		field.caretPositionProperty().subscribe(caret -> complete(caret.intValue()));
		model.choices().subscribe(popup::offer);
		model.error().subscribe(this::showError);
		model.clauses().subscribe(this::showChips);
		fxThread.follow(workspace.preferences(), this::showPreferences);
		fxThread.follow(workspace.zone(), _ -> showRange());
		fxThread.follow(workspace.following(), follow::setSelected);
		fxThread.follow(workspace.opened(), paths -> follow.setDisable(paths.isEmpty()));
	}

	@FXML
	void openFiles() {
		openFiles.run();
	}

	@FXML
	void openFolder() {
		openFolder.run();
	}

	@FXML
	void follow() {
		workspace.follow(follow.isSelected());
		follow.setSelected(workspace.following().get());
	}

	@FXML
	void export() {
		export.run();
	}

	@FXML
	void switchTheme() {
		model.switchTheme();
	}

	@FXML
	void allTimes() {
		model.since(null);
	}

	@FXML
	void lastMinutes() {
		model.since("-15m");
	}

	@FXML
	void lastHour() {
		model.since("-1h");
	}

	@FXML
	void lastDay() {
		model.since("-24h");
	}

	/// Typing moves the caret after it changed the text; moving the caret alone offers nothing.
	private void complete(int caret) {
		boolean typed = field.isFocused() && !field.getText().equals(completed);
		completed = field.getText();
		if (typed)
			model.complete(caret);
	}

	private void showError(String sentence) {
		error.setText(sentence);
		Visibility.set(error, !sentence.isEmpty());
		box.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
	}

	private void showChips(List<Filter> clauses) {
		chips.getChildren().setAll(clauses.stream().map(this::chip).toList());
		Visibility.set(chips, !clauses.isEmpty());
		showRange();
	}

	private Node chip(Filter clause) {
		Label text = new Label(FilterPrinter.print(clause));
		text.getStyleClass().add("monospace");
		Button remove = new Button("", new FontIcon("fth-x"));
		remove.getStyleClass().add("flat");
		remove.setAccessibleText(messages.text("chip.remove"));
		remove.setOnAction(_ -> model.remove(clause));
		HBox chip = new HBox(text, remove);
		chip.getStyleClass().add("chip");
		return chip;
	}

	private void showRange() {
		range.setText(new RangeLabel(FilterEdit.timeRange(workspace.filter().current().get()), workspace.zone().get())
				.text(messages.text("range.all")));
	}

	private void showPreferences(Preferences preferences) {
		theme.setGraphic(new FontIcon(preferences.theme() == Theme.LIGHT ? "fth-moon" : "fth-sun"));
		recent.setDisable(preferences.recent().isEmpty());
		recent.getItems().setAll(preferences.recent().stream().map(this::recentItem).toList());
	}

	private MenuItem recentItem(List<Path> paths) {
		return new MenuAction(paths.stream().map(Path::toString).collect(Collectors.joining(", ")), () -> model.open(paths));
	}
}
