package dev.chiplog.ui.help;

import dev.chiplog.ui.common.Action;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Draws the keys and the examples; a click on an example makes it the filter.
public final class HelpController {
	private final HelpViewModel viewModel;
	private final Runnable close;

	@FXML
	private VBox root;
	@FXML
	private GridPane keys;
	@FXML
	private GridPane examples;

	/// @param actions what the window does by key
	/// @param close takes the panel away
	@SuppressWarnings("NullAway.Init")
	public HelpController(Workspace workspace, Locale locale, Supplier<List<Action>> actions, Runnable close) {
		viewModel = new HelpViewModel(workspace, new Messages("help", locale), actions);
		this.close = close;
	}

	@FXML
	void initialize() {
		root.parentProperty().subscribe(parent -> {
			if (parent != null)
				showKeys();
		});
		int row = 0;
		for (FilterExample example : viewModel.examples()) {
			Hyperlink filter = new Hyperlink(example.filter());
			filter.getStyleClass().add("monospace");
			filter.setOnAction(_ -> {
				viewModel.use(example);
				close.run();
			});
			Label meaning = new Label(example.meaning());
			meaning.getStyleClass().add("muted");
			examples.addRow(row++, filter, meaning);
		}
	}

	@FXML
	void close() {
		close.run();
	}

	private void showKeys() {
		keys.getChildren().clear();
		int row = 0;
		for (Action action : viewModel.keys()) {
			HBox caps = new HBox();
			caps.getStyleClass().add("keys");
			action.keys().forEach(key -> {
				Label cap = new Label(key.getDisplayText());
				cap.getStyleClass().add("key");
				caps.getChildren().add(cap);
			});
			keys.addRow(row++, caps, new Label(action.title()));
		}
	}
}
