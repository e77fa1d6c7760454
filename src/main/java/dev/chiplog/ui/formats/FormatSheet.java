package dev.chiplog.ui.formats;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sheet in which a user describes a format: its pattern, its times, its levels, and lines that prove it.
final class FormatSheet extends StackPane {
	private final FormatSheetViewModel model;
	private final Messages messages;
	private final TextField name = new TextField();
	private final VBox results = new VBox();

	FormatSheet(FormatSheetViewModel model, Messages messages) {
		this.model = model;
		this.messages = messages;
		getStyleClass().add("overlay");
		visibleProperty().bind(model.open());
		managedProperty().bind(visibleProperty());
		Label title = new Label(messages.text("sheet.title"));
		title.getStyleClass().add("heading");
		Label problem = new Label();
		problem.setId("format-problem");
		problem.getStyleClass().add("problem");
		problem.setWrapText(true);
		problem.setMinHeight(USE_PREF_SIZE);
		problem.textProperty().bind(model.problem());
		Visibility.bind(problem, model.problem().isNotEmpty());
		results.getStyleClass().add("sample-results");
		ScrollPane scroll = new ScrollPane(results);
		scroll.setFitToWidth(true);
		VBox.setVgrow(scroll, Priority.ALWAYS);
		VBox sheet = new VBox(title, part("name", name, model.name()), part("pattern", area(3), model.pattern()), pair(),
				part("samples", area(4), model.samples()), problem, scroll, buttons());
		sheet.getStyleClass().addAll("sheet", "format-sheet");
		getChildren().setAll(sheet);
		model.results().subscribe(this::show);
		model.open().subscribe(open -> {
			if (open)
				name.requestFocus();
		});
		addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
			if (pressed.getCode() == KeyCode.ESCAPE) {
				model.cancel();
				pressed.consume();
			}
		});
	}

	private HBox pair() {
		Node time = part("time", new TextField(), model.time());
		Node levels = part("levels", new TextField(), model.levels());
		HBox.setHgrow(time, Priority.ALWAYS);
		HBox.setHgrow(levels, Priority.ALWAYS);
		HBox pair = new HBox(time, levels);
		pair.getStyleClass().add("pair");
		return pair;
	}

	private VBox part(String key, TextInputControl input, StringProperty value) {
		Label label = new Label(messages.text("sheet." + key));
		label.getStyleClass().add("muted");
		label.setLabelFor(input);
		input.setId("format-" + key);
		input.setPromptText(messages.text("sheet." + key + ".prompt"));
		input.setAccessibleText(label.getText());
		input.textProperty().bindBidirectional(value);
		if (!key.equals("name"))
			input.getStyleClass().add("monospace");
		return new VBox(label, input);
	}

	private static TextArea area(int lines) {
		TextArea area = new TextArea();
		area.setPrefRowCount(lines);
		area.setMinHeight(USE_PREF_SIZE);
		area.setWrapText(true);
		// Tab goes on to the next field, as no pattern holds one
		area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
			if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown()) {
				area.requestFocusTraversal(
						pressed.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS : javafx.scene.TraversalDirection.NEXT);
				pressed.consume();
			}
		});
		return area;
	}

	private HBox buttons() {
		CheckBox replace = new CheckBox(messages.text("sheet.replace"));
		replace.setId("format-replace");
		replace.selectedProperty().bindBidirectional(model.replace());
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		Button cancel = new Button(messages.text("sheet.cancel"));
		cancel.setId("format-cancel");
		cancel.setOnAction(_ -> model.cancel());
		Button save = new Button(messages.text("sheet.save"));
		save.setId("format-save");
		save.getStyleClass().add("accent");
		save.disableProperty().bind(model.ready().not());
		save.setOnAction(_ -> model.save());
		HBox buttons = new HBox(replace, gap, cancel, save);
		buttons.getStyleClass().add("head");
		return buttons;
	}

	private void show(List<SampleResult> samples) {
		results.getChildren().setAll(samples.stream().map(FormatSheet::line).toList());
	}

	private static Node line(SampleResult sample) {
		FontIcon icon = new FontIcon(sample.understood() ? "fth-check" : "fth-x");
		icon.getStyleClass().add(sample.understood() ? "outcome-matched" : "outcome-not-matched");
		Label detail = new Label(sample.detail());
		detail.getStyleClass().addAll("sample-detail", "monospace");
		detail.setWrapText(true);
		detail.setMinHeight(USE_PREF_SIZE);
		HBox line = new HBox(icon, detail);
		line.getStyleClass().add("sample");
		return line;
	}
}
