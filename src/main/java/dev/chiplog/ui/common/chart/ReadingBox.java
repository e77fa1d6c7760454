package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Messages;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The box beside the mouse that tells what a chart says there: the place, and each series with its value.
///
/// It lies in the chart and lets the mouse through: a tooltip is a window of its own, which a fast mouse runs into and so leaves the chart.
final class ReadingBox extends GridPane {
	private static final double ASIDE = 14;
	private static final double WIDEST = 220;

	private final Messages messages;

	ReadingBox(Locale locale) {
		messages = new Messages("chart", locale);
		getStyleClass().add("chart-reading");
		ColumnConstraints right = new ColumnConstraints();
		right.setHalignment(HPos.RIGHT);
		right.setHgrow(Priority.ALWAYS);
		right.setFillWidth(false);
		getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), right);
		setManaged(false);
		setMouseTransparent(true);
		setVisible(false);
	}

	/// Shows the box beside a place, on the side where a chart of that size has room.
	///
	/// @return what it says, in one line
	String show(Reading reading, Point2D place, double width, double height) {
		fill(reading);
		setVisible(true);
		applyCss();
		autosize();
		double left = place.getX() + ASIDE + getWidth() <= width ? place.getX() + ASIDE : place.getX() - ASIDE - getWidth();
		double top = Math.min(place.getY() + ASIDE, height - getHeight());
		relocate(Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)));
		return text(reading);
	}

	/// Takes the box away.
	void hide() {
		setVisible(false);
	}

	private void fill(Reading reading) {
		getChildren().clear();
		add(label(reading.head(), "chart-reading-head"), 0, 0, 3, 1);
		for (Reading.Entry entry : reading.entries())
			addRow(getRowCount(), swatch(entry.ink()), label(entry.name(), "chart-reading-name"),
					label(entry.value(), "chart-reading-value"));
		if (!reading.total().isEmpty())
			addRow(getRowCount(), new Region(), label(messages.text("total"), "chart-reading-name"),
					label(reading.total(), "chart-reading-value"));
	}

	private static String text(Reading reading) {
		StringBuilder text = new StringBuilder(reading.head());
		for (Reading.Entry entry : reading.entries())
			text.append(", ").append(entry.name()).append(entry.name().isEmpty() ? "" : " ").append(entry.value());
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
