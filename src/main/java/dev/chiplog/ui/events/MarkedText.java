package dev.chiplog.ui.events;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// One line of text with marks behind parts of it, cut with an ellipsis where the room ends.
final class MarkedText extends Region {
	private static final String ELLIPSIS = "…";
	private static final double HEIGHT = 16;

	private final Text text = new Text();
	private final Path behind = new Path();
	private String full = "";
	private List<Marks.Range> ranges = List.of();

	MarkedText() {
		text.setTextOrigin(VPos.TOP);
		getStyleClass().add("marked");
		text.getStyleClass().addAll("marked-text", "monospace");
		behind.getStyleClass().add("mark");
		getChildren().addAll(behind, text);
	}

	/// Shows the text with marks on these ranges.
	void show(String shown, List<Marks.Range> marked) {
		full = shown;
		ranges = marked;
		requestLayout();
	}

	@Override
	protected void layoutChildren() {
		text.setText(full);
		int end = full.length();
		if (text.getLayoutBounds().getWidth() > getWidth()) {
			end = room();
			text.setText(full.substring(0, end) + ELLIPSIS);
		}
		double top = Math.round((getHeight() - text.getLayoutBounds().getHeight()) / 2);
		text.relocate(0, top);
		behind.getElements().clear();
		for (Marks.Range range : ranges)
			if (range.from() < end)
				behind.getElements().addAll(text.rangeShape(range.from(), Math.min(range.to(), end)));
		behind.setTranslateY(top);
	}

	@Override
	protected double computePrefHeight(double width) {
		return HEIGHT;
	}

	@Override
	protected double computePrefWidth(double height) {
		return 0;
	}

	private int room() {
		text.setText(ELLIPSIS);
		double ellipsis = text.getLayoutBounds().getWidth();
		text.setText(full);
		Point2D last = new Point2D(Math.max(0, getWidth() - ellipsis), text.getLayoutBounds().getHeight() / 2);
		return Math.clamp(text.hitTest(last).getCharIndex(), 0, full.length());
	}
}
