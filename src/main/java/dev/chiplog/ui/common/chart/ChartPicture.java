package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.SceneImage;
import dev.chiplog.ui.common.Token;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;

/// A chart as a picture of its own, with its title and legend, in the theme that the window wears.
///
/// Threads: the JavaFX thread.
///
/// @param width of the plot in pixels
/// @param height of the plot in pixels, without title and margin
public record ChartPicture(Plot plot, double width, double height, Palette palette, Lettering lettering, Locale locale) {
	private static final double MARGIN = 16;
	private static final double TITLE = 24;
	private static final int SHARPNESS = 2;

	/// The picture as SVG.
	public String svg() {
		SvgSurface surface = new SvgSurface(outerWidth(), outerHeight(), palette, lettering);
		paint(surface);
		return surface.document();
	}

	/// The picture in pixels, twice as many each way as on the screen.
	public SceneImage image() {
		Canvas canvas = new Canvas(outerWidth() * SHARPNESS, outerHeight() * SHARPNESS);
		canvas.getGraphicsContext2D().scale(SHARPNESS, SHARPNESS);
		paint(new CanvasSurface(canvas.getGraphicsContext2D(), palette, lettering));
		return new SceneImage(new Scene(new Group(canvas), canvas.getWidth(), canvas.getHeight()));
	}

	private void paint(Surface surface) {
		surface.rectangle(0, 0, outerWidth(), outerHeight(), Ink.of(Token.CANVAS));
		Surface inner = new ShiftedSurface(surface, MARGIN, MARGIN);
		new PlotPainter(inner, plot.withLegend(), width, height + TITLE, locale, true).paint();
	}

	private double outerWidth() {
		return Math.ceil(width + 2 * MARGIN);
	}

	private double outerHeight() {
		return Math.ceil(height + TITLE + 2 * MARGIN);
	}
}
