package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Messages;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The box beside the mouse that tells what a chart says there: the place, and each series with its value.
final class ReadingBox {
	private static final double ASIDE = 14;
	private static final double WIDEST = 260;

	private final ChartPane chart;
	private final Messages messages;
	private final Tooltip tooltip = new Tooltip();

	ReadingBox(ChartPane chart, Locale locale) {
		this.chart = chart;
		messages = new Messages("chart", locale);
		tooltip.getStyleClass().add("chart-tooltip");
	}

	/// Shows the box beside a place of the chart.
	void show(Reading reading, Point2D place) {
		chart.setAccessibleHelp(text(reading));
		if (chart.getScene() == null || chart.getScene().getWindow() == null)
			return;
		tooltip.setGraphic(content(reading));
		Point2D screen = chart.localToScreen(place);
		tooltip.show(chart, screen.getX() + ASIDE, screen.getY() + ASIDE);
	}

	/// Takes the box away.
	void hide() {
		tooltip.hide();
	}

	private GridPane content(Reading reading) {
		GridPane grid = new GridPane();
		grid.getStyleClass().add("chart-tooltip-content");
		ColumnConstraints right = new ColumnConstraints();
		right.setHalignment(HPos.RIGHT);
		grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), right);
		grid.add(label(reading.head(), "chart-tooltip-head"), 0, 0, 3, 1);
		for (Reading.Entry entry : reading.entries())
			grid.addRow(grid.getRowCount(), swatch(entry.ink()), label(entry.name(), "chart-tooltip-name"),
					label(entry.value(), "chart-tooltip-value"));
		if (!reading.total().isEmpty())
			grid.addRow(grid.getRowCount(), new Region(), label(messages.text("total"), "chart-tooltip-name"),
					label(reading.total(), "chart-tooltip-value"));
		return grid;
	}

	private String text(Reading reading) {
		StringBuilder text = new StringBuilder(reading.head());
		for (Reading.Entry entry : reading.entries())
			text.append(", ").append(entry.name()).append(' ').append(entry.value());
		return text.toString();
	}

	private static Label label(String text, String style) {
		Label label = new Label(text);
		label.getStyleClass().add(style);
		label.setMaxWidth(WIDEST);
		return label;
	}

	private static Region swatch(Ink ink) {
		Region swatch = new Region();
		swatch.getStyleClass().add("swatch");
		swatch.setStyle("-fx-background-color: " + ink.colour().css());
		swatch.setOpacity(Math.max(0.4, ink.opacity()));
		return swatch;
	}
}
