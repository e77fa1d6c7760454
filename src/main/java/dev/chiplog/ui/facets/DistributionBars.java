package dev.chiplog.ui.facets;

import dev.chiplog.query.Distribution;
import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.Token;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;

/// How numbers spread, as bars; those in the chosen range in full colour.
final class DistributionBars extends Pane {
	private static final double EDGE = 6;
	private static final double PALE = 0.4;

	private final Canvas canvas = new Canvas();
	private final Palette palette = new Palette(this::requestLayout);
	private Optional<Distribution> spread = Optional.empty();
	private double low;
	private double high;

	DistributionBars() {
		getStyleClass().add("facet-distribution");
		getChildren().addAll(canvas, palette);
	}

	/// Draws this distribution.
	void show(Optional<Distribution> distribution) {
		spread = distribution;
		requestLayout();
	}

	/// Marks the bars from the one value to the other.
	void mark(double from, double to) {
		low = from;
		high = to;
		requestLayout();
	}

	@Override
	protected void layoutChildren() {
		canvas.setWidth(getWidth());
		canvas.setHeight(getHeight());
		canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
		spread.ifPresent(this::draw);
	}

	private void draw(Distribution distribution) {
		GraphicsContext graphics = canvas.getGraphicsContext2D();
		List<Long> counts = distribution.counts();
		double largest = counts.stream().mapToLong(Long::longValue).max().orElse(1);
		double width = (getWidth() - 2 * EDGE) / counts.size();
		double bin = (distribution.max() - distribution.min()) / counts.size();
		graphics.setFill(palette.color(Token.ACCENT));
		for (int index = 0; index < counts.size(); index++) {
			if (counts.get(index) == 0)
				continue;
			double from = distribution.min() + index * bin;
			boolean chosen = from < high && from + bin > low || bin == 0;
			double height = Math.max(1.5, getHeight() * counts.get(index) / largest);
			double left = Math.rint(EDGE + index * width);
			graphics.setGlobalAlpha(chosen ? 1 : PALE);
			graphics.fillRect(left, getHeight() - height, Math.max(1, Math.rint(EDGE + (index + 1) * width) - left - 1), height);
		}
		graphics.setGlobalAlpha(1);
	}
}
