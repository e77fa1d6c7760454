package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What lies over a chart while the user reads from it or draws a brush: a crosshair, dots on the lines, the values in a box beside it.
final class ChartOverlay {
	private static final Ink CROSSHAIR = Ink.of(Token.MUTED).withWidth(1).withOpacity(0.7);
	private static final double REACH = 12;

	private final ChartPane chart;
	private final Locale locale;
	private final ReadingBox box;
	private Optional<Reading> reading = Optional.empty();
	private final BrushDrag drag;
	private @Nullable Point2D pointed;

	ChartOverlay(ChartPane chart, ReadingBox box, Locale locale) {
		this.chart = chart;
		this.locale = locale;
		this.box = box;
		drag = new BrushDrag(chart);
		chart.addEventHandler(MouseEvent.MOUSE_MOVED, mouse -> point(new Point2D(mouse.getX(), mouse.getY())));
		chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAway());
		chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
		chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
		chart.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
		chart.addEventHandler(MouseEvent.MOUSE_CLICKED, drag::clicked);
		chart.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
		chart.focusedProperty().subscribe(focused -> {
			if (!focused)
				hide();
		});
	}

	void setBrush(@Nullable PlotBrush brush) {
		drag.setBrush(brush);
	}

	Optional<Reading> reading() {
		return reading;
	}

	/// Reads anew at the same place.
	void refresh() {
		if (pointed != null)
			point(pointed);
	}

	/// Points at nothing any more, and gives up a drag.
	void hide() {
		drag.cancel();
		pointAway();
	}

	/// Draws the overlay anew.
	void draw() {
		Surface surface = chart.cleared();
		chart.frame().ifPresent(frame -> {
			if (drag.isDrawn())
				drag.draw(surface, frame);
			else
				reading.ifPresent(shown -> crosshair(surface, frame, shown));
		});
	}

	private void crosshair(Surface surface, Frame frame, Reading shown) {
		if (frame.up() instanceof Axis.Names)
			return;
		double x = frame.x(shown.at());
		surface.line(Frame.crisp(x), frame.top(), Frame.crisp(x), frame.bottom(), CROSSHAIR);
		for (Reading.Entry entry : shown.entries())
			if (!Double.isNaN(entry.up()) && frame.contains(x, frame.y(entry.up()))) {
				surface.dot(x, frame.y(entry.up()), 4, Ink.of(Token.CANVAS));
				surface.dot(x, frame.y(entry.up()), 3, entry.ink().withOpacity(1));
			}
	}

	private void point(Point2D place) {
		pointed = place;
		reading = chart.frame().filter(frame -> frame.contains(place.getX(), place.getY()) || frame.up() instanceof Axis.Names)
				.flatMap(frame -> chart.plot().flatMap(plot -> new PlotReader(plot, locale).at(frame.valueAcross(place.getX()),
						frame.valueUp(place.getY()), new PlotReader.Reach(REACH / frame.width(), REACH / frame.height()))));
		reading.ifPresentOrElse(shown -> chart.setAccessibleHelp(box.show(shown, place, chart.getWidth(), chart.getHeight())), box::hide);
		draw();
	}

	private void pointAway() {
		pointed = null;
		reading = Optional.empty();
		box.hide();
		draw();
	}

	private void pressed(MouseEvent mouse) {
		chart.requestFocus();
		// a scroll pane around would take the focus for itself
		mouse.consume();
		drag.pressed(mouse);
	}

	private void dragged(MouseEvent mouse) {
		if (!drag.dragged(mouse))
			return;
		box.hide();
		draw();
	}

	private void released() {
		drag.released();
		draw();
	}

	private void typed(KeyEvent key) {
		boolean known = switch (key.getCode()) {
			case LEFT -> step(-1, 0);
			case RIGHT -> step(1, 0);
			case UP -> step(0, -1);
			case DOWN -> step(0, 1);
			case ESCAPE -> escape();
			default -> false;
		};
		if (known)
			key.consume();
	}

	/// Points one step further: a bucket, a row, or a few pixels.
	private boolean step(int across, int down) {
		return chart.frame().map(frame -> {
			Point2D from = pointed == null ? new Point2D(frame.left() + 1, frame.top() + 1) : pointed;
			Axis.Time time = timeAxis();
			double wide = time == null || time.bucket() == 0
					? REACH
					: Math.max(1, frame.x(frame.valueAcross(frame.left()) + time.bucket()) - frame.left());
			double high = frame.up() instanceof Axis.Names names ? frame.height() / names.names().size() : REACH;
			point(new Point2D(Math.clamp(from.getX() + across * wide, frame.left(), frame.right()),
					Math.clamp(from.getY() + down * high, frame.top(), frame.bottom())));
			return true;
		}).orElse(false);
	}

	private boolean escape() {
		boolean shown = reading.isPresent();
		hide();
		return shown;
	}

	private Axis.@Nullable Time timeAxis() {
		return chart.frame().map(Frame::across).orElse(null) instanceof Axis.Time time ? time : null;
	}
}
