package dev.chiplog.ui.common.chart;

import dev.chiplog.query.Scale;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.PlotBrush.Stretch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A brush while the user draws it.
final class BrushDrag {
	private static final Ink BRUSH = Ink.of(Token.BRUSH);
	private static final Ink EDGE = Ink.of(Token.ACCENT).withWidth(1);
	private static final double DRAG_FROM = 4;
	private static final int DIGITS = 3;
	private static final long SECOND = 1_000_000_000L;

	private final ChartPane chart;
	private @Nullable PlotBrush brush;
	private @Nullable Point2D pressedAt;
	private @Nullable Point2D draggedTo;

	BrushDrag(ChartPane chart) {
		this.chart = chart;
	}

	void setBrush(@Nullable PlotBrush other) {
		brush = other;
	}

	/// Whether a brush is to be seen.
	boolean isDrawn() {
		return draggedTo != null;
	}

	/// Gives the drag up.
	void cancel() {
		pressedAt = null;
		draggedTo = null;
	}

	void pressed(MouseEvent mouse) {
		boolean begins = brush != null && mouse.getButton() == MouseButton.PRIMARY
				&& chart.frame().filter(frame -> !(frame.up() instanceof Axis.Names)).isPresent();
		pressedAt = begins ? new Point2D(mouse.getX(), mouse.getY()) : null;
	}

	/// Follows the mouse, once it is clear that this is no click.
	///
	/// @return whether a brush is to be seen
	boolean dragged(MouseEvent mouse) {
		Point2D place = new Point2D(mouse.getX(), mouse.getY());
		Point2D from = pressedAt;
		if (from != null && (isDrawn() || extent(from, place) >= DRAG_FROM))
			draggedTo = place;
		return isDrawn();
	}

	void released() {
		PlotBrush drawn = brush;
		Point2D from = pressedAt;
		Point2D to = draggedTo;
		cancel();
		if (drawn != null && from != null && to != null)
			chart.frame().ifPresent(frame -> {
				double low = drawn.isBox() ? Math.max(from.getY(), to.getY()) : frame.bottom();
				double high = drawn.isBox() ? Math.min(from.getY(), to.getY()) : frame.top();
				Stretch across = snapped(frame.across(), frame.valueAcross(Math.min(from.getX(), to.getX())),
						frame.valueAcross(Math.max(from.getX(), to.getX())));
				Stretch up = snapped(frame.up(), frame.valueUp(low), frame.valueUp(high));
				if (across.from() < across.to() && up.from() < up.to())
					drawn.drawn(across, up);
			});
	}

	void clicked(MouseEvent mouse) {
		if (mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 2 && mouse.isStillSincePress() && brush != null)
			brush.reset();
	}

	void draw(Surface surface, Frame frame) {
		Point2D from = pressedAt;
		Point2D to = draggedTo;
		if (from == null || to == null || brush == null)
			return;
		double left = Math.clamp(Math.min(from.getX(), to.getX()), frame.left(), frame.right());
		double right = Math.clamp(Math.max(from.getX(), to.getX()), frame.left(), frame.right());
		double top = brush.isBox() ? Math.clamp(Math.min(from.getY(), to.getY()), frame.top(), frame.bottom()) : frame.top();
		double bottom = brush.isBox() ? Math.clamp(Math.max(from.getY(), to.getY()), frame.top(), frame.bottom()) : frame.bottom();
		surface.rectangle(left, top, right - left, bottom - top, BRUSH);
		surface.line(Frame.crisp(left), top, Frame.crisp(left), bottom, EDGE);
		surface.line(Frame.crisp(right), top, Frame.crisp(right), bottom, EDGE);
		if (brush.isBox()) {
			surface.line(left, Frame.crisp(top), right, Frame.crisp(top), EDGE);
			surface.line(left, Frame.crisp(bottom), right, Frame.crisp(bottom), EDGE);
		}
	}

	private double extent(Point2D from, Point2D to) {
		double across = Math.abs(to.getX() - from.getX());
		return brush != null && brush.isBox() ? Math.max(across, Math.abs(to.getY() - from.getY())) : across;
	}

	/// Over buckets of time from where one begins to where one ends, over numbers from and to one that is no more exact than the mouse.
	private static Stretch snapped(Axis axis, double from, double to) {
		return switch (axis) {
			case Axis.Time time when time.bucket() == 0 -> {
				long step = exactness(time.to() - time.from());
				yield new Stretch(Math.floor(from / step) * step, Math.ceil(to / step) * step);
			}
			case Axis.Time time -> new Stretch(Math.clamp(time.floor(from), time.from(), time.to()),
					Math.clamp(time.floor(to) + time.bucket(), time.from(), time.to()));
			case Axis.Amount(_, _, Scale scale, _) ->
				new Stretch(rounded(from, scale == Scale.LINEAR ? to - from : from, RoundingMode.FLOOR),
						rounded(to, scale == Scale.LINEAR ? to - from : to, RoundingMode.CEILING));
			case Axis.Names _ -> new Stretch(from, to);
		};
	}

	/// The round duration, in nanoseconds, that a mouse is about as exact as over so much time.
	private static long exactness(long length) {
		if (length >= 1000 * SECOND)
			return SECOND;
		return length >= SECOND ? SECOND / 1000 : SECOND / 1_000_000;
	}

	/// @param size what some digits are to tell something of
	private static double rounded(double bound, double size, RoundingMode outward) {
		if (!(size > 0))
			return bound;
		int decimals = DIGITS - 1 - (int) Math.floor(Math.log10(size));
		return BigDecimal.valueOf(bound).setScale(decimals, outward).doubleValue();
	}
}
