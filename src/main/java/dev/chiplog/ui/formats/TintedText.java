package dev.chiplog.ui.formats;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// A text that wraps, with colours behind parts of it.
final class TintedText extends Region {
	private final Text text = new Text();
	private List<Part> parts = List.of();

	TintedText() {
		getStyleClass().add("tinted");
		text.getStyleClass().addAll("tinted-text", "monospace");
		text.setId("line-text");
		text.setTextOrigin(VPos.TOP);
		getChildren().add(text);
	}

	/// Shows the text with the tints of these parts.
	void show(String shown, List<Part> tinted) {
		text.setText(shown);
		parts = tinted;
		requestLayout();
	}

	@Override
	protected void layoutChildren() {
		double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
		text.setWrappingWidth(width);
		text.relocate(snappedLeftInset(), snappedTopInset());
		List<Node> children = new ArrayList<>();
		for (Part part : parts)
			if (part.tint() != Tint.PLAIN)
				children.add(behind(part));
		children.add(text);
		getChildren().setAll(children);
	}

	private Path behind(Part part) {
		Path path = new Path(text.rangeShape(part.from(), part.to()));
		path.getStyleClass().addAll("part", part.tint().styleClass());
		path.setManaged(false);
		path.setLayoutX(snappedLeftInset());
		path.setLayoutY(snappedTopInset());
		return path;
	}

	@Override
	protected double computePrefHeight(double width) {
		text.setWrappingWidth(Math.max(0, (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset()));
		return snappedTopInset() + text.getLayoutBounds().getHeight() + snappedBottomInset();
	}

	@Override
	protected double computePrefWidth(double height) {
		return 0;
	}

	@Override
	public Orientation getContentBias() {
		return Orientation.HORIZONTAL;
	}
}
