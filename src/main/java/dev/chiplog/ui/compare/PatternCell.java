package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.PatternChange;
import dev.chiplog.query.Pattern;
import dev.chiplog.ui.common.Numbers;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A pattern that came, went or changed its rate: by how much, its text, and how many events of the side that has more.
final class PatternCell extends ListCell<PatternChange> {
	private static final String SHOWN_VARIABLE = "‹*›";

	private final ChangeText texts;
	private final Numbers numbers;
	private final WhichSide which;
	private final Label times = new Label();
	private final Label text = new Label();
	private final Label count = new Label();
	private final HBox line = new HBox(times, text, count);

	/// @param which the side that has more
	PatternCell(WhichSide which, ChangeText texts, Numbers numbers) {
		this.which = which;
		this.texts = texts;
		this.numbers = numbers;
		times.getStyleClass().addAll("times", "times-" + which.word(), "monospace");
		times.setMinWidth(USE_PREF_SIZE);
		text.getStyleClass().addAll("text", "monospace");
		text.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(text, Priority.ALWAYS);
		count.getStyleClass().add("muted");
		count.setMinWidth(USE_PREF_SIZE);
		line.getStyleClass().add("pattern");
		setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
		// as wide as the list and no wider, so that long texts end in dots
		setPrefWidth(0);
	}

	@Override
	protected void updateItem(@Nullable PatternChange change, boolean empty) {
		super.updateItem(change, empty);
		setGraphic(empty ? null : line);
		if (empty || change == null) {
			setTooltip(null);
			return;
		}
		times.setText(texts.times(change));
		text.setText(change.text().replace(Pattern.VARIABLE, SHOWN_VARIABLE));
		count.setText(numbers.count(which == WhichSide.A ? change.a() : change.b()));
		setTooltip(new Tooltip(text.getText() + "\nA " + numbers.count(change.a()) + " · B " + numbers.count(change.b())));
		setAccessibleText(times.getText() + " " + text.getText() + " " + count.getText());
	}
}
