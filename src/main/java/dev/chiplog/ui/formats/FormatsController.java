package dev.chiplog.ui.formats;

import dev.chiplog.record.SourceSettings;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.OpenSource;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Puts the parts of the format inspector into their places.
public final class FormatsController {
	private final FormatsViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final StepList stepList = new StepList();
	private final FieldTable fieldTable = new FieldTable();

	@FXML
	private Label empty;
	@FXML
	private SplitPane filled;
	@FXML
	private Label sourcesNote;
	@FXML
	private StackPane sources;
	@FXML
	private StackPane root;
	@FXML
	private Button save;
	@FXML
	private VBox settings;
	@FXML
	private Label settingsName;
	@FXML
	private Hyperlink reset;
	@FXML
	private Label none;
	@FXML
	private ScrollPane scroll;
	@FXML
	private VBox right;
	@FXML
	private Label problem;
	@FXML
	private VBox steps;
	@FXML
	private Label place;
	@FXML
	private VBox fields;

	/// @param seen whether the panel is seen
	@SuppressWarnings("NullAway.Init")
	public FormatsController(Workspace workspace, FxThread fxThread, Locale locale, ObservableValue<Boolean> seen) {
		messages = new Messages("formats", locale);
		numbers = new Numbers(locale);
		model = new FormatsViewModel(workspace, fxThread, messages, seen);
	}

	@FXML
	void initialize() {
		sources.getChildren().setAll(new SourceTree(model.sources(), messages));
		settings.getChildren().add(new SettingsForm(model.settings(), messages));
		right.getChildren().addFirst(new LinePane(model.line(), messages));
		steps.getChildren().add(stepList);
		fields.getChildren().add(fieldTable);
		root.getChildren().add(new FormatSheet(model.sheet(), messages));
		save.setOnAction(_ -> model.describe());
		reset.setOnAction(_ -> model.settings().reset());
		problem.textProperty().bind(model.problem());
		Visibility.bind(problem, model.problem().isNotEmpty());
		model.sources().sources().subscribe(this::showSources);
		model.settings().source().subscribe(this::showSource);
		model.line().reading().subscribe(this::showLine);
	}

	private void showSources(List<ListedSource> listed) {
		Visibility.set(empty, listed.isEmpty());
		Visibility.set(filled, !listed.isEmpty());
		long shapes = listed.stream().flatMap(source -> source.shapes().stream()).map(ListedSource.Shape::name).distinct().count();
		sourcesNote.setText(messages.text("sources.note", listed.size(), numbers.count(listed.size()), shapes, numbers.count(shapes)));
	}

	private void showSource(@Nullable OpenSource source) {
		Visibility.set(settings, source != null);
		if (source == null)
			return;
		String name = String.valueOf(source.path().getFileName());
		settingsName.setText(name);
		settingsName.setTooltip(new Tooltip(messages.text("settings.what", name)));
		Visibility.set(reset, !source.settings().equals(SourceSettings.NONE));
	}

	private void showLine(@Nullable LineReading reading) {
		Visibility.set(none, reading == null);
		Visibility.set(scroll, reading != null);
		if (reading == null)
			return;
		place.setText(messages.text("place", numbers.count(reading.event().line())));
		stepList.show(reading.steps());
		fieldTable.show(reading.fields());
	}
}
