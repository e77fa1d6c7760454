package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.History;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.ui.common.Token;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// When the events of a group happened, over the whole span of the logs, in the colour of their severest level; the mouse reads each bar.
final class HistoryCell extends TableCell<PatternGroup, PatternGroup> {
	private static final double PADDING = 16;
	private static final double HEIGHT = 19;
	private static final Duration PATIENCE = Duration.millis(200);

	private final Sparkline line = new Sparkline();
	private final Tooltip tooltip = new Tooltip();
	private final ObservableValue<TimeFormat> times;
	private final Messages messages;

	/// @param times how times are written
	HistoryCell(ObservableValue<TimeFormat> times, Messages messages) {
		this.times = times;
		this.messages = messages;
		line.setPrefHeight(HEIGHT);
		line.setMaxHeight(HEIGHT);
		line.prefWidthProperty().bind(widthProperty().subtract(PADDING));
		tooltip.setShowDelay(PATIENCE);
		line.setOnMouseMoved(mouse -> tooltip.setText(read(line.barAt(mouse.getX()))));
		Tooltip.install(line, tooltip);
	}

	/// What the bar says: when it begins and ends, and how many events happened then.
	private String read(int bar) {
		PatternGroup group = getItem();
		if (group == null || bar < 0)
			return "";
		History history = group.history();
		long count = history.counts().get(bar);
		return messages.text("history", new SpanText(times.getValue()).ofStep(history.start(bar), history.start(bar + 1)), count,
				new Numbers(messages.locale()).count(count));
	}

	@Override
	protected void updateItem(@Nullable PatternGroup group, boolean empty) {
		super.updateItem(group, empty);
		if (group == null || empty) {
			setGraphic(null);
			return;
		}
		line.show(group.history().counts(), group.level() == null ? Token.ACCENT : Token.of(group.level()));
		setGraphic(line);
	}
}
