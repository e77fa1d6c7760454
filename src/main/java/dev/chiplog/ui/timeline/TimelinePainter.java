package dev.chiplog.ui.timeline;

import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.TimeTicks;
import dev.chiplog.ui.common.Token;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws a timeline: bars, brush, gridline and axis.
///
/// @param canvas what is drawn on
/// @param font of the labels
/// @param palette the theme's colours
/// @param plot where the bars stand
/// @param scale how times map to places
record TimelinePainter(GraphicsContext canvas, Font font, Palette palette, Plot plot, TimelineScale scale) {
	private static final double LABEL_ROOM = 88;
	private static final double LABEL_GAP = 8;
	private static final double GAP_FROM = 4;
	private static final double WIDEST_BAR = 64;
	private static final double STRIP = 3;
	private static final double MARK = 7;
	private static final double HEADROOM = 1.06;

	/// Where the bars stand, in pixels; the time axis is written below the bottom.
	record Plot(double left, double top, double right, double bottom) {
		double width() {
			return right - left;
		}

		double height() {
			return bottom - top;
		}
	}

	/// A line across at a round count, named at the left.
	void gridline(TimelineStack stack, Numbers numbers) {
		long count = stack.gridline();
		if (count == 0)
			return;
		double y = Math.floor(plot.bottom() - count * pixelsPerEvent(stack)) + 0.5;
		canvas.setStroke(palette.color(Token.LINE));
		canvas.setLineWidth(1);
		canvas.strokeLine(plot.left(), y, plot.right(), y);
		write(numbers.count(count), plot.left() - 6, y, TextAlignment.RIGHT, VPos.CENTER);
	}

	/// The bars; levels that the filter leaves out have no bar, as their count is 0.
	void bars(TimelineStack stack) {
		for (int bucket = 0; bucket < stack.histogram().buckets(); bucket++) {
			TimeSpan range = stack.bucket(bucket);
			double left = Math.max(plot.left(), Math.rint(scale.x(range.from())));
			double right = Math.min(plot.right(), Math.rint(scale.x(range.to())));
			double width = Math.min(WIDEST_BAR, right - left >= GAP_FROM ? right - left - 1 : Math.max(1, right - left));
			if (right > left)
				bar(stack, bucket, left, width, pixelsPerEvent(stack));
		}
	}

	private double pixelsPerEvent(TimelineStack stack) {
		return plot.height() / (Math.max(1, stack.highest()) * HEADROOM);
	}

	private void bar(TimelineStack stack, int bucket, double left, double width, double pixelsPerEvent) {
		double y = plot.bottom();
		for (TimelineStack.Layer layer : stack.layers()) {
			long count = layer.counts().get(bucket);
			if (count == 0)
				continue;
			// a single error among thousands of events still has to be seen
			double least = layer.level() != null && layer.level().isError() ? 1.5 : 0.5;
			double height = Math.max(least, count * pixelsPerEvent);
			canvas.setFill(palette.color(Token.of(layer.level())));
			canvas.fillRect(left, y - height, width, height);
			y -= height;
		}
	}

	/// The bucket under the mouse.
	void hover(TimeSpan bucket) {
		Color text = palette.color(Token.TEXT);
		canvas.setFill(Color.color(text.getRed(), text.getGreen(), text.getBlue(), 0.08));
		fill(bucket, plot.top());
	}

	/// The mark over an anomaly: a line along its time, with a point that shows down to it.
	void mark(TimeSpan anomaly) {
		double left = scale.x(anomaly.from());
		double right = scale.x(anomaly.to());
		if (right < plot.left() || left > plot.right())
			return;
		double middle = Math.clamp((left + right) / 2, plot.left(), plot.right());
		double half = Math.max(MARK, right - left - 1) / 2;
		double from = Math.max(plot.left(), middle - half);
		double y = plot.top() - MARK + 0.5;
		canvas.setFill(palette.color(Token.TEXT));
		canvas.fillRect(from, y, Math.min(plot.right(), middle + half) - from, 1.5);
		canvas.fillPolygon(new double[]{middle - MARK / 2, middle + MARK / 2, middle}, new double[]{y, y, plot.top()}, 3);
	}

	/// The brush, a translucent band with an edge on each side.
	void brush(TimeSpan brush) {
		canvas.setFill(palette.color(Token.BRUSH));
		fill(brush, plot.top());
		canvas.setStroke(palette.color(Token.ACCENT));
		canvas.setLineWidth(1);
		edge(brush.from());
		edge(brush.to());
	}

	private void edge(long epochNanos) {
		double x = Math.floor(scale.x(epochNanos)) + 0.5;
		if (x >= plot.left() && x <= plot.right())
			canvas.strokeLine(x, plot.top(), x, plot.bottom());
	}

	private void fill(TimeSpan range, double top) {
		double left = Math.clamp(scale.x(range.from()), plot.left(), plot.right());
		double right = Math.clamp(scale.x(range.to()), plot.left(), plot.right());
		canvas.fillRect(left, top, Math.max(1, right - left), plot.bottom() - top);
	}

	/// The base line with labelled times under it.
	void axis(TimeTicks ticks) {
		canvas.setStroke(palette.color(Token.LINE));
		canvas.setLineWidth(1);
		canvas.strokeLine(plot.left(), plot.bottom() + 0.5, plot.right(), plot.bottom() + 0.5);
		int most = (int) Math.max(2, plot.width() / LABEL_ROOM);
		double free = Double.NEGATIVE_INFINITY;
		for (TimeTicks.Tick tick : ticks.between(scale.shown().from(), scale.shown().to(), most)) {
			double x = scale.x(tick.epochNanos());
			canvas.strokeLine(Math.floor(x) + 0.5, plot.bottom(), Math.floor(x) + 0.5, plot.bottom() + 4);
			boolean first = x < plot.left() + LABEL_ROOM / 2;
			boolean last = x > plot.right() - LABEL_ROOM / 2;
			double width = width(tick.label());
			double left = first ? Math.max(plot.left(), x - 14) : last ? Math.min(plot.right(), x + 14) - width : x - width / 2;
			// a label with the day is longer than the distance of ticks may be
			if (left < free)
				continue;
			free = left + width + LABEL_GAP;
			canvas.setFill(palette.color(tick.turn() ? Token.TEXT : Token.MUTED));
			text(tick.label(), left, plot.bottom() + 6, TextAlignment.LEFT, VPos.TOP);
		}
	}

	/// A strip along the top edge that stands for the whole span, with the shown stretch and the brush in it.
	void overview(TimeSpan span, Optional<TimeSpan> brush) {
		TimelineScale whole = new TimelineScale(span, plot.left(), plot.width());
		canvas.setFill(palette.color(Token.LINE));
		canvas.fillRoundRect(plot.left(), 0, plot.width(), STRIP, STRIP, STRIP);
		canvas.setFill(palette.color(Token.MUTED));
		strip(whole, scale.shown().within(span));
		canvas.setFill(palette.color(Token.ACCENT));
		brush.ifPresent(range -> strip(whole, range.within(span)));
	}

	private void strip(TimelineScale whole, TimeSpan range) {
		canvas.fillRoundRect(whole.x(range.from()), 0, Math.max(STRIP, whole.x(range.to()) - whole.x(range.from())), STRIP, STRIP, STRIP);
	}

	private double width(String label) {
		Text measured = new Text(label);
		measured.setFont(font);
		return measured.getLayoutBounds().getWidth();
	}

	private void write(String label, double x, double y, TextAlignment alignment, VPos baseline) {
		canvas.setFill(palette.color(Token.MUTED));
		text(label, x, y, alignment, baseline);
	}

	private void text(String label, double x, double y, TextAlignment alignment, VPos baseline) {
		canvas.setFont(font);
		canvas.setTextAlign(alignment);
		canvas.setTextBaseline(baseline);
		canvas.fillText(label, x, y);
	}
}
