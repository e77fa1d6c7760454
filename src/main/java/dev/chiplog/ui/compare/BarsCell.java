package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.Bar;
import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.ui.common.Messages;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Both distributions of a field, with the shares under the mouse as a tooltip.
final class BarsCell extends TableCell<FieldChange, FieldChange> {
	private static final double PADDING = 16;
	private static final double HEIGHT = 20;
	private static final Duration SOON = Duration.millis(150);

	private final ChangeText texts;
	private final Messages messages;
	private final PairedBars bars = new PairedBars();
	private final Tooltip tooltip = new Tooltip();

	BarsCell(ChangeText texts, Messages messages) {
		this.texts = texts;
		this.messages = messages;
		setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
		bars.setPrefHeight(HEIGHT);
		bars.setMaxHeight(HEIGHT);
		bars.prefWidthProperty().bind(widthProperty().subtract(PADDING));
		bars.setOnMouseMoved(this::read);
		tooltip.setShowDelay(SOON);
	}

	@Override
	protected void updateItem(@Nullable FieldChange change, boolean empty) {
		super.updateItem(change, empty);
		if (empty || change == null) {
			setGraphic(null);
			return;
		}
		bars.show(change.bars());
		setGraphic(bars);
	}

	private void read(MouseEvent moved) {
		Optional<Bar> bar = bars.at(moved.getX());
		bar.ifPresent(at -> tooltip.setText(messages.text("bar", at.name(), texts.share(at.a()), texts.share(at.b()))));
		setTooltip(bar.isPresent() ? tooltip : null);
	}
}
