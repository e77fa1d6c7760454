package dev.chiplog.ui.timeline;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What mouse and keyboard do on the chart.
///
/// A drag draws the brush, a double click resets, the wheel with the shortcut key looks closer at the time under the mouse. Arrow keys
/// move the brush, with Shift its end; plus and minus look closer and further; Escape gives up a drag, or else resets.
final class TimelineGestures {
	/** A hand that clicks moves a little. */
	private static final double DRAG_FROM = 4;

	private final TimelineChart chart;
	private final TimelineViewModel model;
	private double pressedAt = Double.NaN;
	private boolean dragging;

	TimelineGestures(TimelineChart chart, TimelineViewModel model) {
		this.chart = chart;
		this.model = model;
	}

	/// Listens from now on.
	void install() {
		chart.setOnMousePressed(this::pressed);
		chart.setOnMouseDragged(this::dragged);
		chart.setOnMouseReleased(this::released);
		chart.setOnMouseClicked(this::clicked);
		chart.setOnMouseMoved(this::moved);
		chart.setOnMouseExited(_ -> chart.hovered().set(Optional.empty()));
		chart.setOnScroll(this::scrolled);
		chart.setOnKeyPressed(this::typed);
	}

	private void pressed(MouseEvent mouse) {
		chart.requestFocus();
		dragging = false;
		pressedAt = mouse.getButton() == MouseButton.PRIMARY ? mouse.getX() : Double.NaN;
	}

	private void dragged(MouseEvent mouse) {
		if (Double.isNaN(pressedAt) || !dragging && Math.abs(mouse.getX() - pressedAt) < DRAG_FROM)
			return;
		dragging = true;
		chart.hovered().set(Optional.empty());
		chart.brush().set(Optional.of(range(mouse.getX())));
	}

	private void released(MouseEvent mouse) {
		if (dragging)
			model.drawBrush(range(mouse.getX()));
		chart.brush().set(model.brush().get());
		pressedAt = Double.NaN;
	}

	private void clicked(MouseEvent mouse) {
		if (mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 2 && !dragging)
			model.reset();
	}

	private void moved(MouseEvent mouse) {
		int bucket = chart.stack().bucketAt(chart.scale().time(mouse.getX()));
		chart.hovered().set(bucket < 0 ? Optional.empty() : Optional.of(chart.stack().bucket(bucket)));
	}

	private void scrolled(ScrollEvent wheel) {
		if (!wheel.isShortcutDown() || wheel.getDeltaY() == 0)
			return;
		model.zoom(chart.scale().time(wheel.getX()), wheel.getDeltaY() > 0 ? 1 : -1);
		wheel.consume();
	}

	private void typed(KeyEvent key) {
		boolean known = switch (key.getCode()) {
			case LEFT -> arrow(key, -1);
			case RIGHT -> arrow(key, 1);
			case PLUS, ADD, EQUALS -> look(2);
			case MINUS, SUBTRACT -> look(-2);
			case ESCAPE -> escape();
			default -> false;
		};
		if (known)
			key.consume();
	}

	private boolean arrow(KeyEvent key, int steps) {
		if (key.isShiftDown())
			model.stretchBrush(steps);
		else
			model.moveBrush(steps);
		return true;
	}

	private boolean look(int steps) {
		TimeSpan middle = model.brush().get().orElse(chart.scale().shown());
		model.zoom(middle.from() + middle.length() / 2, steps);
		return true;
	}

	private boolean escape() {
		if (!dragging && model.brush().get().isEmpty() && model.zoom().get().isEmpty())
			return false;
		if (Double.isNaN(pressedAt))
			model.reset();
		pressedAt = Double.NaN;
		dragging = false;
		chart.brush().set(model.brush().get());
		return true;
	}

	/// From the press to here, at whole buckets unless it lies inside one.
	private TimeSpan range(double x) {
		TimelineScale scale = chart.scale();
		TimeSpan exact = TimeSpan.between(scale.time(pressedAt), scale.time(x));
		TimeSpan snapped = new TimeSpan(snap(exact.from()), snap(exact.to()));
		return snapped.length() > 0 ? snapped : exact;
	}

	private long snap(long epochNanos) {
		long width = chart.stack().histogram().width();
		long from = chart.stack().histogram().from();
		return width == 0 ? epochNanos : from + Math.floorDiv(epochNanos - from + width / 2, width) * width;
	}
}
