package dev.chiplog.ui.status;

import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The sources that are open, one a line: name, format, size, events, unparsed.
final class SourceList extends ScrollPane {
	private static final int LISTED = 200;

	private final Messages messages;
	private final Numbers numbers;
	private final GridPane grid = new GridPane();

	SourceList(Messages messages, Numbers numbers) {
		this.messages = messages;
		this.numbers = numbers;
		getStyleClass().add("source-list");
		grid.getStyleClass().add("sources");
		setHbarPolicy(ScrollBarPolicy.NEVER);
		setContent(grid);
		for (HPos side : List.of(HPos.LEFT, HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT)) {
			ColumnConstraints column = new ColumnConstraints();
			column.setHalignment(side);
			grid.getColumnConstraints().add(column);
		}
	}

	/// Lists these sources; of very many the first ones, and how many more there are.
	void show(List<Summary.SourceSummary> sources) {
		grid.getChildren().clear();
		List<String> heads = List.of("source.file", "source.format", "source.size", "source.events", "source.unparsed");
		for (int column = 0; column < heads.size(); column++)
			grid.add(label(messages.text(heads.get(column)), "muted"), column, 0);
		int row = 1;
		for (Summary.SourceSummary source : sources.subList(0, Math.min(LISTED, sources.size()))) {
			Path name = source.file().getFileName();
			Label file = label(name == null ? source.file().toString() : name.toString(), "source-name");
			file.setTooltip(new Tooltip(source.file().toString()));
			grid.addRow(row++, file, label(source.format(), "source-format"), label(numbers.bytes(source.bytes()), "source-size"),
					label(numbers.count(source.events()), "source-events"),
					label(numbers.count(source.unparsed()), source.unparsed() > 0 ? "warning" : "muted"));
		}
		if (sources.size() > LISTED)
			grid.add(label(messages.text("source.more", numbers.count(sources.size() - LISTED)), "muted"), 0, row, heads.size(), 1);
	}

	private static Label label(String text, String styleClass) {
		Label label = new Label(text);
		label.getStyleClass().add(styleClass);
		return label;
	}
}
