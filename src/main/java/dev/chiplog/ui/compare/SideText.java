package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.Side;
import dev.chiplog.insight.comparison.Windows;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.FilterPrinter;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How one side is named: its time range, and what else its filter says.
record SideText(ShownComparison shown, WhichSide which) {
	private static final long SECOND = 1_000_000_000L;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd ", Locale.ROOT);
	private static final DateTimeFormatter TO_MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter TO_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	/// The time range, as the filter bounds it or as its events reach: `13:00 – 13:45`; with the days where the sides are of several; empty
	/// when there is no time.
	String span() {
		Optional<ZonedDateTime> from = from(which);
		Optional<ZonedDateTime> to = to(which);
		return from.isEmpty() || to.isEmpty() ? "" : written(from.get(), true) + " – " + written(to.get(), false);
	}

	/// What else the filter says; of a baseline its name too.
	String rest() {
		String clauses = FilterPrinter.print(FilterEdit.time(filter(), null, null));
		if (which == WhichSide.B || !shown.baseline().isThere())
			return clauses;
		String name = String.valueOf(shown.baseline().paths().getFirst().getFileName());
		return clauses.isEmpty() ? name : name + " · " + clauses;
	}

	/// The whole filter.
	String whole() {
		return FilterPrinter.print(filter());
	}

	private Filter filter() {
		return which == WhichSide.A ? shown.windows().a() : shown.windows().b();
	}

	private String written(ZonedDateTime time, boolean first) {
		boolean day = !isOneDay() && (first || !time.toLocalDate().equals(from(which).orElse(time).toLocalDate()));
		return (day ? DAY.format(time) : "") + (isToMinute() ? TO_MINUTE : TO_SECOND).format(time);
	}

	private boolean isOneDay() {
		return times().map(ZonedDateTime::toLocalDate).distinct().count() <= 1;
	}

	private boolean isToMinute() {
		return times().allMatch(time -> time.getSecond() == 0);
	}

	private Stream<ZonedDateTime> times() {
		return Stream.of(WhichSide.values()).flatMap(each -> Stream.concat(from(each).stream(), to(each).stream()));
	}

	private Optional<ZonedDateTime> from(WhichSide each) {
		Side side = side(each);
		Optional<Long> first = side.from().isPresent() ? Optional.of(side.from().getAsLong()) : Optional.empty();
		return Windows.nanos(range(each).from(), shown.zone(), shown.last()).or(() -> first).map(this::at);
	}

	private Optional<ZonedDateTime> to(WhichSide each) {
		Side side = side(each);
		Optional<Long> last = side.to().isPresent() ? Optional.of(side.to().getAsLong()) : Optional.empty();
		return Windows.nanos(range(each).to(), shown.zone(), shown.last()).or(() -> last).map(this::at);
	}

	private FilterEdit.TimeRange range(WhichSide each) {
		return FilterEdit.timeRange(each == WhichSide.A ? shown.windows().a() : shown.windows().b());
	}

	private Side side(WhichSide each) {
		return each == WhichSide.A ? shown.compared().a() : shown.compared().b();
	}

	private ZonedDateTime at(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND)).atZone(shown.zone());
	}
}
