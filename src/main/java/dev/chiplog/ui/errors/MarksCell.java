package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.PatternGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The marks of a group, explained in its tooltip.
final class MarksCell extends TableCell<PatternGroup, PatternGroup> {
	private static final double GAP = 6;
	private static final long NEW_WEIGHT = 2_000_000_000_000L;
	private static final long PASSING_WEIGHT = 1_000_000_000_000L;

	private final GroupTexts texts;
	private final HBox marks = new HBox(GAP);
	private final Tooltip tooltip = new Tooltip();

	MarksCell(GroupTexts texts) {
		this.texts = texts;
		marks.getStyleClass().add("marks");
	}

	/// How remarkable a group is: what is new most, then what came and went, what spikes, and what is gone.
	static long weight(PatternGroup group) {
		return group.marks().stream().mapToLong(mark -> switch (mark) {
			case Mark.Fresh() -> NEW_WEIGHT;
			case Mark.Passing(long _) -> PASSING_WEIGHT;
			case Mark.Spike(long times) -> times;
			case Mark.Gone() -> 1;
		}).sum();
	}

	@Override
	protected void updateItem(@Nullable PatternGroup group, boolean empty) {
		super.updateItem(group, empty);
		List<Mark> shown = group == null || empty ? List.of() : group.marks();
		marks.getChildren().setAll(shown.stream().map(this::label).toList());
		tooltip.setText(shown.stream().map(texts::explained).collect(Collectors.joining("\n")));
		setGraphic(shown.isEmpty() ? null : marks);
		setTooltip(shown.isEmpty() ? null : tooltip);
	}

	private Label label(Mark mark) {
		Label label = new Label(texts.mark(mark));
		label.getStyleClass().add("mark-" + mark.getClass().getSimpleName().toLowerCase(Locale.ROOT));
		label.setMinWidth(USE_PREF_SIZE);
		return label;
	}
}
