package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.ui.common.Numbers;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The share of a group in all events that are grouped, with a bar under it.
final class ShareCell extends TableCell<PatternGroup, PatternGroup> {
	private static final double BAR = 2;
	private static final double HEIGHT = 28;
	private static final double PADDING = 16;

	private final ObservableValue<PatternGroups> groups;
	private final Numbers numbers;
	private final Label percent = new Label();
	private final Region bar = new Region();
	private final StackPane both = new StackPane(bar, percent);

	ShareCell(ObservableValue<PatternGroups> groups, Numbers numbers) {
		this.groups = groups;
		this.numbers = numbers;
		bar.getStyleClass().add("share-bar");
		bar.setMinHeight(BAR);
		bar.setMaxHeight(BAR);
		StackPane.setAlignment(bar, Pos.BOTTOM_RIGHT);
		StackPane.setMargin(bar, new Insets(0, 0, BAR, 0));
		both.setPrefHeight(HEIGHT);
		StackPane.setAlignment(percent, Pos.CENTER_RIGHT);
		both.prefWidthProperty().bind(widthProperty().subtract(PADDING));
	}

	@Override
	protected void updateItem(@Nullable PatternGroup group, boolean empty) {
		super.updateItem(group, empty);
		if (group == null || empty) {
			setGraphic(null);
			return;
		}
		double share = groups.getValue().share(group);
		percent.setText(numbers.share(share));
		bar.maxWidthProperty().bind(both.widthProperty().multiply(share));
		setGraphic(both);
	}
}
