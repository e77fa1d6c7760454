package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.ui.common.Token;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// When the events of a group happened, over the whole span of the logs, in the colour of their severest level.
final class HistoryCell extends TableCell<PatternGroup, PatternGroup> {
	private static final double PADDING = 16;
	private static final double HEIGHT = 19;

	private final Sparkline line = new Sparkline();

	HistoryCell() {
		line.setPrefHeight(HEIGHT);
		line.setMaxHeight(HEIGHT);
		line.prefWidthProperty().bind(widthProperty().subtract(PADDING));
	}

	@Override
	protected void updateItem(@Nullable PatternGroup group, boolean empty) {
		super.updateItem(group, empty);
		if (group == null || empty) {
			setGraphic(null);
			return;
		}
		line.show(group.history(), group.level() == null ? Token.ACCENT : Token.of(group.level()));
		setGraphic(line);
	}
}
