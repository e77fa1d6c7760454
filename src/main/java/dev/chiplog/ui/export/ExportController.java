package dev.chiplog.ui.export;

import dev.chiplog.export.ExportFormat;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableLongValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Draws the choices of an export and its progress.
public final class ExportController {
	private final ExportViewModel viewModel;
	private final Messages messages;
	private final Numbers numbers;
	private final Runnable close;

	@FXML
	private VBox root;
	@FXML
	private VBox choices;
	@FXML
	private RadioButton csv;
	@FXML
	private RadioButton jsonLines;
	@FXML
	private RadioButton raw;
	@FXML
	private RadioButton filtered;
	@FXML
	private RadioButton picked;
	@FXML
	private RadioButton everything;
	@FXML
	private RadioButton shownColumns;
	@FXML
	private RadioButton everyField;
	@FXML
	private VBox columns;
	@FXML
	private Label columnsReason;
	@FXML
	private CheckBox defuse;
	@FXML
	private HBox writing;
	@FXML
	private ProgressBar progress;
	@FXML
	private Label written;
	@FXML
	private Label outcome;
	@FXML
	private Button export;
	@FXML
	private Button cancel;

	/// @param close takes the panel away
	@SuppressWarnings("NullAway.Init")
	public ExportController(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker, Runnable close) {
		viewModel = new ExportViewModel(workspace, fxThread, picker);
		messages = new Messages("export", locale);
		numbers = new Numbers(locale);
		this.close = close;
	}

	@FXML
	void initialize() {
		root.parentProperty().subscribe(parent -> {
			if (parent != null)
				viewModel.begin();
		});
		choose(viewModel.formatProperty(), Map.of(csv, ExportFormat.CSV, jsonLines, ExportFormat.JSON_LINES, raw, ExportFormat.RAW));
		choose(viewModel.scopeProperty(),
				Map.of(filtered, ExportScope.FILTER, picked, ExportScope.PICKED, everything, ExportScope.EVERYTHING));
		choose(viewModel.everyFieldProperty(), Map.of(everyField, true, shownColumns, false));
		count(filtered, "filtered", viewModel.selectedProperty());
		count(picked, "picked", viewModel.pickedProperty());
		count(everything, "everything", viewModel.everythingProperty());
		picked.disableProperty().bind(viewModel.pickedProperty().isEqualTo(0));
		columns.disableProperty().bind(viewModel.formatProperty().isEqualTo(ExportFormat.RAW));
		columnsReason.visibleProperty().bind(columns.disableProperty());
		defuse.selectedProperty().bindBidirectional(viewModel.defuseProperty());
		defuse.disableProperty().bind(viewModel.formatProperty().isNotEqualTo(ExportFormat.CSV));
		viewModel.columnsProperty().subscribe(names -> shownColumns.setText(messages.text("columns.shown", String.join(", ", names))));
		viewModel.stateProperty().subscribe(this::show);
	}

	@FXML
	void export() {
		viewModel.export();
	}

	@FXML
	void cancel() {
		if (viewModel.stateProperty().get() instanceof ExportState.Writing)
			viewModel.cancel();
		else
			close.run();
	}

	private void show(ExportState state) {
		boolean underway = state instanceof ExportState.Writing;
		choices.setDisable(underway);
		export.setDisable(underway);
		Visibility.set(writing, underway);
		cancel.setText(messages.text(state instanceof ExportState.Done ? "close" : "cancel"));
		String sentence = switch (state) {
			case ExportState.Choosing _ -> "";
			case ExportState.Writing(long events, long total) -> {
				progress.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) events / total);
				written.setText(messages.text("written", numbers.count(events), numbers.count(total)));
				yield "";
			}
			case ExportState.Done(long events, var file) -> messages.text("done", events, numbers.count(events), file.toString());
			case ExportState.Cancelled _ -> messages.text("cancelled");
			case ExportState.Failed(String why) -> why.isEmpty() ? messages.text("failed") : why;
		};
		outcome.setText(sentence);
		outcome.getStyleClass().remove("failed");
		if (state instanceof ExportState.Failed)
			outcome.getStyleClass().add("failed");
		Visibility.set(outcome, !sentence.isEmpty());
	}

	private void count(RadioButton choice, String key, ObservableLongValue count) {
		count.subscribe(number -> choice.setText(messages.text(key, number, numbers.count(number.longValue()))));
	}

	/// Keeps one of the buttons selected: the one that stands for the value.
	private static <T> void choose(ObjectProperty<T> value, Map<RadioButton, T> buttons) {
		ToggleGroup group = new ToggleGroup();
		buttons.keySet().forEach(button -> button.setToggleGroup(group));
		value.subscribe(now -> buttons.forEach((button, stands) -> {
			if (stands.equals(now))
				button.setSelected(true);
		}));
		buttons.forEach((button, stands) -> button.selectedProperty().subscribe(selected -> {
			if (selected)
				value.set(stands);
		}));
	}
}
