package dev.chiplog.ui.runs;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The runs, one under the other: a box to show or hide each, its colour, its name and what is notable about it.
final class RunList extends VBox {
	private final RunsViewModel model;

	RunList(RunsViewModel model) {
		this.model = model;
		getStyleClass().add("run-list");
		model.runs().subscribe(this::show);
	}

	private void show(List<ListedRun> runs) {
		getChildren().setAll(runs.stream().map(this::row).toList());
	}

	private VBox row(ListedRun run) {
		CheckBox box = new CheckBox(run.label());
		box.setSelected(run.shown());
		box.setMnemonicParsing(false);
		box.setMinWidth(0);
		box.getStyleClass().add("run-name");
		box.setTooltip(new Tooltip(run.run().source().toString()));
		box.setOnAction(_ -> model.show(run.id(), box.isSelected()));
		Region swatch = new Region();
		swatch.getStyleClass().add("swatch");
		swatch.setStyle("-fx-background-color: " + run.ink().colour().css());
		HBox head = new HBox(swatch, box);
		head.getStyleClass().add("run-head");
		VBox row = new VBox(head);
		for (ListedRun.Note note : run.notes()) {
			Label label = new Label(note.text());
			label.getStyleClass().add(note.alarming() ? "run-alarm" : "run-note");
			label.setTooltip(new Tooltip(note.text()));
			row.getChildren().add(label);
		}
		row.getStyleClass().add("run");
		return row;
	}
}
