package dev.chiplog.ui.errors;

import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.Token;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;

/// Counts over time as small bars, the largest as high as there is room.
final class Sparkline extends Pane {
	private static final double LEAST = 1.5;
	private static final double WIDEST = 12;

	private final Canvas canvas = new Canvas();
	private final Palette palette = new Palette(this::requestLayout);
	private List<Long> counts = List.of();
	private Token token = Token.LEVEL_NONE;

	Sparkline() {
		getStyleClass().add("sparkline");
		setMinWidth(0);
		getChildren().addAll(canvas, palette);
	}

	/// Draws these counts in that colour.
	void show(List<Long> drawn, Token colour) {
		counts = drawn;
		token = colour;
		requestLayout();
	}

	/// Which bar stands at a place, counted from 0; -1 when there is none.
	int barAt(double x) {
		return counts.isEmpty() || x < 0 || x >= getWidth() ? -1 : (int) (x / getWidth() * counts.size());
	}

	@Override
	protected void layoutChildren() {
		canvas.setWidth(getWidth());
		canvas.setHeight(getHeight());
		GraphicsContext graphics = canvas.getGraphicsContext2D();
		graphics.clearRect(0, 0, getWidth(), getHeight());
		double largest = counts.stream().mapToLong(Long::longValue).max().orElse(0);
		if (largest == 0)
			return;
		graphics.setFill(palette.color(token));
		double width = getWidth() / counts.size();
		for (int bar = 0; bar < counts.size(); bar++) {
			double left = Math.rint(bar * width);
			double height = counts.get(bar) == 0 ? 0 : Math.max(LEAST, getHeight() * counts.get(bar) / largest);
			double room = Math.max(1, Math.rint((bar + 1) * width) - left - 1);
			double thick = Math.min(WIDEST, room);
			graphics.fillRect(left + Math.rint((room - thick) / 2), getHeight() - height, thick, height);
		}
	}
}
