package dev.chiplog.insight.group;

import dev.chiplog.query.GroupAnswer.Group;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that is known of every group, and by which groups are put in order.
public enum GroupColumn {
	/** The value of the first field. */
	KEY,
	/** The value of the second field. */
	SECOND_KEY,
	/** How many events. */
	COUNT,
	/** Their share of all selected events. */
	SHARE,
	/** How many of them are errors. */
	ERRORS,
	/** The share of errors. */
	ERROR_RATE,
	/** The mean of the numeric field. */
	MEAN,
	/** Its median. */
	P50,
	/** Its 95th percentile. */
	P95,
	/** Its 99th percentile. */
	P99,
	/** How many distinct values the other field has. */
	DISTINCT,
	/** The earliest time. */
	FIRST,
	/** The latest time. */
	LAST;

	/// Those that a word of the command line names, in their order.
	public static List<String> words() {
		return Arrays.stream(values()).map(GroupColumn::word).toList();
	}

	/// The column of that name; empty when there is none.
	public static Optional<GroupColumn> of(String word) {
		return Arrays.stream(values()).filter(column -> column.word().equals(word)).findFirst();
	}

	/// Its name on the command line and in the texts: `error-rate`.
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/// Whether the largest comes first unless the user wants it otherwise: so it is for all amounts, and for the latest time.
	public boolean isLargestFirst() {
		return switch (this) {
			case KEY, SECOND_KEY, FIRST -> false;
			case COUNT, SHARE, ERRORS, ERROR_RATE, MEAN, P50, P95, P99, DISTINCT, LAST -> true;
		};
	}

	/// The order by this column; groups that have nothing there come last either way, and equal ones keep the order in which they are.
	///
	/// Keys are compared as numbers where both are numbers, which come before other texts.
	public Comparator<Group> order(boolean descending) {
		return switch (this) {
			case KEY -> keys(0, descending);
			case SECOND_KEY -> keys(1, descending);
			case COUNT, SHARE -> by(Group::count, Comparator.naturalOrder(), descending);
			case ERRORS -> by(Group::errors, Comparator.naturalOrder(), descending);
			case ERROR_RATE -> by(Group::errorRate, Comparator.naturalOrder(), descending);
			case MEAN -> numbers(group -> group.numbers().mean(), descending);
			case P50 -> percentiles(0, descending);
			case P95 -> percentiles(1, descending);
			case P99 -> percentiles(2, descending);
			case DISTINCT -> by(Group::distinct, Comparator.naturalOrder(), descending);
			case FIRST -> by(group -> time(group.first()), Comparator.<Long>naturalOrder(), descending);
			case LAST -> by(group -> time(group.last()), Comparator.<Long>naturalOrder(), descending);
		};
	}

	private static Comparator<Group> keys(int place, boolean descending) {
		return by(group -> group.key().size() <= place || group.key().get(place).isEmpty() ? null : group.key().get(place),
				NumbersFirst.ORDER, descending);
	}

	private static Comparator<Group> percentiles(int place, boolean descending) {
		return numbers(group -> group.numbers().percentiles().get(place), descending);
	}

	private static Comparator<Group> numbers(Function<Group, Double> value, boolean descending) {
		return by(group -> value.apply(group).isNaN() ? null : value.apply(group), Comparator.<Double>naturalOrder(), descending);
	}

	private static @Nullable Long time(OptionalLong nanos) {
		return nanos.isPresent() ? nanos.getAsLong() : null;
	}

	private static <T> Comparator<Group> by(Function<Group, @Nullable T> value, Comparator<T> order, boolean descending) {
		return Comparator.comparing(value, Comparator.nullsLast(descending ? order.reversed() : order));
	}
}
