package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.Token;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// The screen, in the colours of the theme.
///
/// @param graphics what is drawn on
record CanvasSurface(GraphicsContext graphics, Palette palette, Lettering lettering) implements Surface {
	private static final double[] DASHES = {4, 3};
	private static final double[] NONE = {};

	@Override
	public void rectangle(double left, double top, double width, double height, Ink ink) {
		graphics.setFill(color(ink));
		graphics.fillRect(left, top, width, height);
	}

	@Override
	public void line(double[] x, double[] y, int count, Ink ink) {
		graphics.setStroke(color(ink));
		graphics.setLineWidth(ink.width());
		graphics.setLineCap(StrokeLineCap.BUTT);
		graphics.setLineJoin(StrokeLineJoin.ROUND);
		graphics.setLineDashes(ink.dashed() ? DASHES : NONE);
		graphics.strokePolyline(x, y, count);
	}

	@Override
	public void dot(double x, double y, double radius, Ink ink) {
		graphics.setFill(color(ink));
		graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	@Override
	public void text(String text, double x, double baseline, Anchor anchor, Token colour, boolean strong) {
		graphics.setFill(palette.color(colour));
		graphics.setFont(lettering.font(strong));
		graphics.setTextBaseline(VPos.BASELINE);
		graphics.setTextAlign(switch (anchor) {
			case START -> TextAlignment.LEFT;
			case MIDDLE -> TextAlignment.CENTER;
			case END -> TextAlignment.RIGHT;
		});
		graphics.fillText(text, x, baseline);
	}

	@Override
	public void within(double left, double top, double width, double height, Runnable drawing) {
		graphics.save();
		graphics.beginPath();
		graphics.rect(left, top, width, height);
		graphics.clip();
		drawing.run();
		graphics.restore();
	}

	private Color color(Ink ink) {
		return palette.color(ink.colour()).deriveColor(0, 1, 1, ink.opacity());
	}
}
