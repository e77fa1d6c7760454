package dev.chiplog.ui.timeline;

import dev.chiplog.query.Histogram;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.TimeTicks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A canvas that draws the timeline and knows which time is at which place; what a click means is not its business.
public final class TimelineChart extends Pane {
	private static final double EDGE = 12;
	private static final double AXIS = 20;
	private static final double TOP = 11;
	private static final double DIGIT = 7;

	private final Canvas canvas = new Canvas();
	private final Palette palette = new Palette(this::requestLayout);
	/** Has no text: tells which font the style sheet gives to the axis. */
	private final Label axis = new Label();
	private final ObjectProperty<Optional<TimeSpan>> brush = new SimpleObjectProperty<>(Optional.empty());
	private final ObjectProperty<Optional<TimeSpan>> hovered = new SimpleObjectProperty<>(Optional.empty());
	private final ObjectProperty<Optional<TimeSpan>> span = new SimpleObjectProperty<>(Optional.empty());
	private final ObjectProperty<Optional<TimeSpan>> zoom = new SimpleObjectProperty<>(Optional.empty());
	private AnomalyMarks marks = AnomalyMarks.NONE;
	private TimelineStack stack = TimelineStack.of(new Histogram(0, 0, 0, List.of(), 0));
	private TimeTicks ticks = new TimeTicks(java.time.ZoneOffset.UTC, Locale.ENGLISH);
	private Numbers numbers = new Numbers(Locale.ENGLISH);

	/// An empty chart.
	public TimelineChart() {
		getStyleClass().add("timeline-chart");
		setFocusTraversable(true);
		axis.getStyleClass().add("timeline-axis");
		axis.setManaged(false);
		axis.fontProperty().subscribe(this::requestLayout);
		getChildren().addAll(canvas, palette, axis);
		brush.subscribe(this::requestLayout);
		hovered.subscribe(this::requestLayout);
		span.subscribe(this::requestLayout);
		zoom.subscribe(this::requestLayout);
	}

	/// The range that is drawn as a band.
	public ObjectProperty<Optional<TimeSpan>> brush() {
		return brush;
	}

	/// The bucket under the mouse.
	public ObjectProperty<Optional<TimeSpan>> hovered() {
		return hovered;
	}

	/// The whole span of the dataset, drawn as a strip while only a part of it is shown.
	public ObjectProperty<Optional<TimeSpan>> span() {
		return span;
	}

	/// The stretch that is shown; empty for all of the histogram.
	public ObjectProperty<Optional<TimeSpan>> zoom() {
		return zoom;
	}

	/// Draws this histogram from now on.
	public void setHistogram(Histogram histogram) {
		stack = TimelineStack.of(histogram);
		requestLayout();
	}

	/// Marks these anomalies from now on.
	void setMarks(AnomalyMarks anomalies) {
		marks = anomalies;
		requestLayout();
	}

	/// The anomalies that are marked.
	AnomalyMarks marks() {
		return marks;
	}

	/// Writes times and counts so from now on.
	public void setLabels(TimeTicks times, Numbers counts) {
		ticks = times;
		numbers = counts;
		requestLayout();
	}

	/// The histogram as it is stacked.
	TimelineStack stack() {
		return stack;
	}

	/// How times map to places across the chart now.
	TimelineScale scale() {
		TimelinePainter.Plot plot = plot();
		return new TimelineScale(zoom.get().orElse(stack.range()), plot.left(), plot.width());
	}

	/// How wide the bars' room is.
	double plotWidth() {
		return plot().width();
	}

	@Override
	protected void layoutChildren() {
		canvas.setWidth(getWidth());
		canvas.setHeight(getHeight());
		draw();
	}

	private TimelinePainter.Plot plot() {
		double left = EDGE + (stack.gridline() == 0 ? 0 : numbers.count(stack.gridline()).length() * DIGIT + 4);
		return new TimelinePainter.Plot(left, TOP, Math.max(left + 1, getWidth() - EDGE), Math.max(TOP + 1, getHeight() - AXIS));
	}

	private void draw() {
		canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
		if (stack.histogram().width() == 0)
			return;
		TimelinePainter painter = new TimelinePainter(canvas.getGraphicsContext2D(), axis.getFont(), palette, plot(), scale());
		painter.gridline(stack, numbers);
		hovered.get().ifPresent(painter::hover);
		painter.bars(stack);
		marks.stretches().forEach(painter::mark);
		brush.get().ifPresent(painter::brush);
		painter.axis(ticks);
		if (zoom.get().isPresent())
			span.get().ifPresent(whole -> painter.overview(whole, brush.get()));
	}
}
