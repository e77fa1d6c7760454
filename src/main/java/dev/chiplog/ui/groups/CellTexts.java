package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// How the cells and heads of a table of groups are written in the user's language.
///
/// Threads: the JavaFX thread.
final class CellTexts {
	private static final String NOTHING = "–";
	private static final int LONGEST = 400;
	private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
	/** Between days, thousandths say nothing. */
	private static final int TO_THE_SECOND = "2025-03-01 14:01:36".length();

	private final GroupTable table;
	private final Messages messages;
	private final Numbers numbers;
	private final NumberFormat amounts;
	private final TimeFormat times;
	private final boolean oneDay;

	/// @param messages the texts of this panel
	CellTexts(GroupTable table, Messages messages) {
		this.table = table;
		this.messages = messages;
		numbers = new Numbers(messages.locale());
		amounts = NumberFormat.getNumberInstance(messages.locale());
		amounts.setMinimumFractionDigits(digits(table.total().numbers().percentiles()));
		amounts.setMaximumFractionDigits(amounts.getMinimumFractionDigits());
		times = new TimeFormat(table.zone());
		oneDay = date(table.total().first()).equals(date(table.total().last()));
	}

	/// The table that is written so.
	GroupTable table() {
		return table;
	}

	/// What the head of the column says.
	String title(GroupColumn column) {
		PickedFields fields = table.fields();
		return switch (column) {
			case KEY -> fields.by().title();
			case SECOND_KEY -> fields.and() == null ? "" : fields.and().title();
			case COUNT, SHARE, ERRORS, ERROR_RATE, MEAN, P50, P95, P99, DISTINCT, FIRST, LAST -> messages.text("column." + column.word());
		};
	}

	/// What a cell says.
	String text(GroupColumn column, Group group) {
		return switch (column) {
			case KEY -> key(group, 0);
			case SECOND_KEY -> key(group, 1);
			case COUNT -> numbers.count(group.count());
			case SHARE -> numbers.rate(share(group));
			case ERRORS -> numbers.count(group.errors());
			case ERROR_RATE -> numbers.rate(group.errorRate());
			case MEAN -> amount(group.numbers().mean());
			case P50 -> amount(group.numbers().percentiles().get(0));
			case P95 -> amount(group.numbers().percentiles().get(1));
			case P99 -> amount(group.numbers().percentiles().get(2));
			case DISTINCT -> numbers.count(group.distinct());
			case FIRST -> time(group.first());
			case LAST -> time(group.last());
		};
	}

	/// The group's share of all selected events, from 0 to 1.
	double share(Group group) {
		return table.total().count() == 0 ? 0 : (double) group.count() / table.total().count();
	}

	/// Whether the group's events have no such field.
	boolean isMissing(GroupColumn column, Group group) {
		return switch (column) {
			case KEY -> !group.key().isEmpty() && group.key().getFirst().isEmpty();
			case SECOND_KEY -> group.key().size() > 1 && group.key().get(1).isEmpty();
			case COUNT, SHARE, ERRORS, ERROR_RATE, MEAN, P50, P95, P99, DISTINCT, FIRST, LAST -> false;
		};
	}

	/// Whether all times are of one day, which then is not written.
	boolean isOneDay() {
		return oneDay;
	}

	private String key(Group group, int place) {
		if (group.key().isEmpty())
			return place == 0 ? messages.text("total") : "";
		String value = group.key().get(place);
		return value.isEmpty() ? messages.text("missing", table.fields().keys().get(place).title()) : oneLine(value);
	}

	/// What has lines, or is very long, has no room in a cell.
	private static String oneLine(String value) {
		String line = LINE_BREAKS.matcher(value).replaceAll(" ↵ ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}

	/// How many digits stand behind the points of a column, so that they stand under each other: fewer the larger its numbers are.
	private static int digits(List<Double> percentiles) {
		double size = percentiles.stream().mapToDouble(Math::abs).filter(Double::isFinite).max().orElse(0);
		return (int) Math.clamp(5 - Math.ceil(Math.log10(Math.max(1, size))), 0, 3);
	}

	private String amount(double number) {
		return Double.isNaN(number) ? NOTHING : amounts.format(number);
	}

	private String time(OptionalLong nanos) {
		if (nanos.isEmpty())
			return NOTHING;
		return oneDay ? times.time(nanos.getAsLong()) : times.dateTime(nanos.getAsLong()).substring(0, TO_THE_SECOND);
	}

	private String date(OptionalLong nanos) {
		return nanos.isPresent() ? times.date(nanos.getAsLong()) : "";
	}
}
