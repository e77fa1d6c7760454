package dev.chiplog.ui.timeline;

import dev.chiplog.insight.anomaly.Deviation;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Amounts;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Tells the bucket under the mouse: its time and its events, level by level.
final class TimelineTooltip {
	private static final long SECOND = 1_000_000_000L;
	private static final long MINUTE = 60 * SECOND;
	private static final double ASIDE = 14;

	private final TimelineChart chart;
	private final Messages messages;
	private final Numbers numbers;
	private final Tooltip tooltip = new Tooltip();

	TimelineTooltip(TimelineChart chart, Messages messages) {
		this.chart = chart;
		this.messages = messages;
		numbers = new Numbers(messages.locale());
		tooltip.getStyleClass().add("timeline-tooltip");
	}

	/// Shows the tooltip beside the mouse, or hides it where there is no bucket.
	void follow(MouseEvent mouse, ZoneId zone) {
		if (chart.hovered().get().isEmpty() || chart.getScene() == null || chart.getScene().getWindow() == null) {
			hide();
			return;
		}
		tooltip.setGraphic(content(chart.hovered().get().get(), zone));
		tooltip.show(chart, mouse.getScreenX() + ASIDE, mouse.getScreenY() + ASIDE);
	}

	/// Takes the tooltip away.
	void hide() {
		tooltip.hide();
	}

	/// What the tooltip says of a bucket.
	GridPane content(TimeSpan bucket, ZoneId zone) {
		GridPane grid = new GridPane();
		grid.getStyleClass().add("timeline-tooltip-content");
		grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), right());
		grid.add(label(times(bucket, zone), "timeline-tooltip-time"), 0, 0, 3, 1);
		int index = chart.stack().bucketAt(bucket.from());
		List<TimelineStack.Layer> layers = index < 0 ? List.of() : chart.stack().layers().reversed();
		long total = 0;
		for (TimelineStack.Layer layer : layers) {
			long count = layer.counts().get(index);
			total += count;
			if (count > 0)
				grid.addRow(grid.getRowCount(), swatch(layer.level()), label(name(layer.level()), "timeline-tooltip-level"),
						label(numbers.count(count), "timeline-tooltip-count"));
		}
		grid.add(label(messages.text("tooltip.total"), "timeline-tooltip-total"), 1, grid.getRowCount());
		grid.add(label(numbers.count(total), "timeline-tooltip-total"), 2, grid.getRowCount() - 1);
		for (Deviation deviation : chart.marks().reasons(bucket))
			grid.add(label(reason(deviation), "timeline-tooltip-reason"), 0, grid.getRowCount(), 3, 1);
		return grid;
	}

	/// What was seen and what was expected, the unit once behind each.
	private String reason(Deviation deviation) {
		String value = Objects.requireNonNullElse(chart.marks().answer().value(), "");
		return switch (deviation.measure()) {
			case COUNT -> reason("anomaly.count", whole(deviation), 1, new Amounts(messages.locale(), ""), value);
			case ERROR_RATE -> reason("anomaly.errors", deviation, 100, new Amounts(messages.locale(), "%"), value);
			case PERCENTILE_95 -> reason("anomaly.percentile", deviation, 1, Amounts.of(value, messages.locale()), value);
		};
	}

	private static Deviation whole(Deviation counts) {
		return new Deviation(counts.measure(), counts.seen(), Math.rint(counts.low()), Math.rint(counts.high()));
	}

	private String reason(String key, Deviation deviation, double times, Amounts amounts, String value) {
		return messages.text(key, amounts.text(deviation.seen() * times), amounts.plain(deviation.low() * times),
				amounts.text(deviation.high() * times), value);
	}

	private static ColumnConstraints right() {
		ColumnConstraints constraints = new ColumnConstraints();
		constraints.setHalignment(HPos.RIGHT);
		return constraints;
	}

	private static Label label(String text, String style) {
		Label label = new Label(text);
		label.getStyleClass().add(style);
		return label;
	}

	private static Region swatch(@Nullable Level level) {
		Region swatch = new Region();
		swatch.getStyleClass().addAll("swatch", TimelineLegend.style(level));
		return swatch;
	}

	private String name(@Nullable Level level) {
		return level == null ? messages.text("level.none") : level.name();
	}

	private static String times(TimeSpan bucket, ZoneId zone) {
		String clock = bucket.length() % MINUTE == 0 ? "HH:mm" : bucket.length() % SECOND == 0 ? "HH:mm:ss" : "HH:mm:ss.SSS";
		ZonedDateTime from = at(bucket.from(), zone);
		ZonedDateTime to = at(bucket.to(), zone);
		boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
		return from.format(DateTimeFormatter.ofPattern("yyyy-MM-dd " + clock, Locale.ROOT)) + " – "
				+ to.format(DateTimeFormatter.ofPattern(sameDay ? clock : "yyyy-MM-dd " + clock, Locale.ROOT));
	}

	private static ZonedDateTime at(long epochNanos, ZoneId zone) {
		return Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND)).atZone(zone);
	}
}
