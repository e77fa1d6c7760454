package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Palette;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A chart on the screen: shows a plot, or a sentence in its place; values are read by pointing or with the arrow keys, and a drag
/// draws a brush.
///
/// It draws when it is laid out, so not at all while it is in no window. Threads: the JavaFX thread.
public final class ChartPane extends Pane {
	private final Locale locale;
	private final Canvas drawing = new Canvas();
	private final Canvas over = new Canvas();
	private final Palette palette = new Palette(this::requestLayout);
	private final Label sentence = new Label();
	/** Has no text: tells which font the style sheet gives to labels. */
	private final Label lettered = new Label();
	private final ObjectProperty<Optional<Plot>> plot = new SimpleObjectProperty<>(Optional.empty());
	private final ChartOverlay overlay;
	private Lettering lettering = new Lettering(lettered.getFont());
	private @Nullable Frame frame;

	/// An empty chart.
	public ChartPane(Locale locale) {
		this.locale = locale;
		getStyleClass().add("chart-pane");
		setAccessibleRole(AccessibleRole.IMAGE_VIEW);
		setFocusTraversable(true);
		setMinSize(0, 0);
		sentence.getStyleClass().add("chart-sentence");
		sentence.setWrapText(true);
		lettered.getStyleClass().add("chart-label");
		lettered.setManaged(false);
		lettered.fontProperty().subscribe(font -> {
			lettering = new Lettering(font);
			requestLayout();
		});
		over.setMouseTransparent(true);
		sentence.setMouseTransparent(true);
		ReadingBox box = new ReadingBox(locale);
		getChildren().addAll(drawing, over, sentence, palette, lettered, box);
		overlay = new ChartOverlay(this, box, locale);
	}

	/// Draws this from now on.
	public void show(Plot shown) {
		sentence.setText("");
		plot.set(Optional.of(shown));
		setAccessibleText(shown.title());
		overlay.refresh();
		requestLayout();
	}

	/// Says this in place of a plot from now on.
	public void tell(String text) {
		sentence.setText(text);
		plot.set(Optional.empty());
		setAccessibleText(text);
		overlay.hide();
		requestLayout();
	}

	/// What a drag and a double click do; without it they do nothing.
	public void setBrush(@Nullable PlotBrush brush) {
		overlay.setBrush(brush);
	}

	/// What is drawn; empty while a sentence stands there.
	public Optional<Plot> plot() {
		return plot.get();
	}

	/// The chart as a picture of its own, as large as it is on the screen; empty while a sentence stands there.
	public Optional<ChartPicture> picture() {
		return plot().map(shown -> new ChartPicture(shown, getWidth(), getHeight(), palette, lettering, locale));
	}

	/// What is said at the place that the user points at; empty when they point at nothing.
	public Optional<Reading> reading() {
		return overlay.reading();
	}

	/// What a place of the pane stands for on the axes across and up, or the nearest end of them; empty while nothing is drawn.
	public Optional<Point2D> valuesAt(double x, double y) {
		return frame().map(drawn -> new Point2D(drawn.valueAcross(x), drawn.valueUp(y)));
	}

	/// Where the axes stand, once drawn.
	Optional<Frame> frame() {
		return Optional.ofNullable(frame);
	}

	/// A surface over the drawing, with nothing on it.
	Surface cleared() {
		over.getGraphicsContext2D().clearRect(0, 0, over.getWidth(), over.getHeight());
		return new CanvasSurface(over.getGraphicsContext2D(), palette, lettering);
	}

	@Override
	protected void layoutChildren() {
		for (Canvas canvas : new Canvas[]{drawing, over}) {
			canvas.setWidth(getWidth());
			canvas.setHeight(getHeight());
		}
		sentence.resizeRelocate(0, 0, getWidth(), getHeight());
		draw();
		overlay.draw();
	}

	@Override
	protected double computePrefWidth(double height) {
		return 320;
	}

	@Override
	protected double computePrefHeight(double width) {
		return 200;
	}

	private void draw() {
		drawing.getGraphicsContext2D().clearRect(0, 0, drawing.getWidth(), drawing.getHeight());
		frame = null;
		plot.get().filter(_ -> getWidth() > 0 && getHeight() > 0).ifPresent(shown -> {
			PlotPainter painter = new PlotPainter(new CanvasSurface(drawing.getGraphicsContext2D(), palette, lettering), shown, getWidth(),
					getHeight(), locale, false);
			painter.paint();
			frame = painter.frame();
		});
	}
}
