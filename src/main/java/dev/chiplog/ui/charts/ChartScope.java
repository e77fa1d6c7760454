package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.TimeWindow;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.BucketWidth;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.chart.Axis;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What all charts of the view are about.
///
/// @param filter which events
/// @param whole the dataset at a glance
/// @param zone on whose clocks times are shown
/// @param fields what can be charted
/// @param inks the colours of series
/// @param messages the texts of this panel
record ChartScope(Filter filter, Summary whole, ZoneId zone, ChartFields fields, SeriesInks inks, Messages messages) {
	private static final long SECOND = 1_000_000_000L;
	private static final long HOUR = 3600 * SECOND;
	private static final int LEAST_HOURS = 3;
	private static final int MOST_HOURS = 14 * 24;
	private static final int FEWEST = 12;
	private static final int MOST = 120;
	private static final int BARS = 40;
	private static final int EVENTS_A_BUCKET = 20;

	/// Where the shown time begins; null for where the dataset does.
	@Nullable
	Long from() {
		return shown().map(TimeWindow::from).orElse(null);
	}

	/// Where the shown time ends; null for where the dataset does.
	@Nullable
	Long to() {
		return shown().map(TimeWindow::to).orElse(null);
	}

	/// How many buckets a line has at most: fewer when there are few events, so that hardly any is empty.
	int points() {
		double share = window().isPresent() && span().isPresent() ? (double) length(window().get()) / length(span().get()) : 1;
		return (int) Math.clamp(share * whole.events() / EVENTS_A_BUCKET, FEWEST, MOST);
	}

	/// How many bars there are at most: one an hour, unless these would be very few or very many.
	int bars() {
		Optional<TimeWindow> shown = window().or(this::span);
		if (shown.isEmpty())
			return BARS;
		long hours = length(shown.get()) / HOUR;
		// the borders of the first and of the last hour may lie outside
		return hours < LEAST_HOURS || hours > MOST_HOURS ? BARS : (int) hours + 2;
	}

	/// An axis over buckets.
	///
	/// @param from where the first begins
	/// @param width of a bucket, above 0
	Axis.Time axis(long from, long width, int buckets) {
		return new Axis.Time(from, from + width * buckets, width, zone);
	}

	/// An axis over all the time that is shown.
	Axis.Time axis() {
		TimeWindow window = shown().or(this::span).orElse(new TimeWindow(0, SECOND));
		return new Axis.Time(window.from(), window.to(), 0, zone);
	}

	/// `per minute`.
	String per(long width) {
		return BucketWidth.of(width).text(messages, "per");
	}

	/// `by model`, with how many values are left out; empty without a split.
	String by(@Nullable String split, long left) {
		if (split == null)
			return "";
		String by = messages.text("by", fields.title(split));
		return left == 0 ? by : by + " " + messages.text("left", left);
	}

	private static long length(TimeWindow window) {
		return window.to() - window.from();
	}

	private Optional<TimeWindow> window() {
		return TimeWindow.of(filter, whole, zone);
	}

	/// The filter's time; a moment that a whole dataset lies in with a second around it, since an axis needs a length.
	private Optional<TimeWindow> shown() {
		return window().or(
				() -> span().filter(span -> length(span) < SECOND).map(span -> new TimeWindow(span.from() - SECOND, span.to() + SECOND)));
	}

	private Optional<TimeWindow> span() {
		return whole.from().isPresent() && whole.to().isPresent()
				? Optional.of(new TimeWindow(whole.from().getAsLong(), whole.to().getAsLong() + 1))
				: Optional.empty();
	}
}
