package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.Bar;
import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.Token;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;

/// Two distributions: for each value or range a bar of A and one of B beside it, as high as their shares.
final class PairedBars extends Pane {
	private static final double WIDEST = 16;
	private static final double LOWEST = 1;

	private final Canvas canvas = new Canvas();
	private final Palette palette = new Palette(this::requestLayout);
	private List<Bar> bars = List.of();

	PairedBars() {
		setMinWidth(0);
		getChildren().addAll(canvas, palette);
	}

	/// Draws these.
	void show(List<Bar> drawn) {
		bars = drawn;
		requestLayout();
	}

	/// What is drawn there, in this node's coordinates.
	Optional<Bar> at(double x) {
		int index = bars.isEmpty() || x < 0 ? -1 : (int) (x / room());
		return index < 0 || index >= bars.size() ? Optional.empty() : Optional.of(bars.get(index));
	}

	@Override
	protected void layoutChildren() {
		canvas.setWidth(room() * bars.size());
		canvas.setHeight(getHeight());
		GraphicsContext graphics = canvas.getGraphicsContext2D();
		graphics.clearRect(0, 0, canvas.getWidth(), getHeight());
		double highest = bars.stream().mapToDouble(bar -> Math.max(bar.a(), bar.b())).max().orElse(0);
		double width = Math.max(1, Math.floor((room() - 1) / 2));
		for (int i = 0; i < bars.size(); i++) {
			double left = Math.floor(i * room());
			graphics.setFill(palette.color(Token.SIDE_A));
			draw(left, width, bars.get(i).a() / highest, graphics);
			graphics.setFill(palette.color(Token.SIDE_B));
			draw(left + width, width, bars.get(i).b() / highest, graphics);
		}
	}

	private double room() {
		return Math.min(WIDEST, getWidth() / Math.max(1, bars.size()));
	}

	/// A share however small can be seen.
	private void draw(double left, double width, double share, GraphicsContext graphics) {
		double height = share > 0 ? Math.max(LOWEST, share * getHeight()) : 0;
		graphics.fillRect(left, getHeight() - height, width, height);
	}
}
