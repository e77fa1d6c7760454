package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.ui.common.Amounts;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import java.util.OptionalLong;

/// How the cells and heads of a table of groups are written in the user's language.
///
/// Threads: the JavaFX thread.
final class CellTexts {
	private static final String NOTHING = "–";

	private final GroupTable table;
	private final Messages messages;
	private final Numbers numbers;
	private final Amounts amounts;
	private final TimeFormat times;
	private final boolean oneDay;

	/// @param messages the texts of this panel
	CellTexts(GroupTable table, Messages messages) {
		this.table = table;
		this.messages = messages;
		numbers = new Numbers(messages.locale());
		amounts = Amounts.of(table.fields().value() == null ? "" : table.fields().value().title(), messages.locale());
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
			case DISTINCT -> fields.distinct() == null ? "" : messages.text("column.distinct", fields.distinct().title());
			case MEAN, P50, P95, P99 -> messages.text("column." + column.word()) + unit();
			case COUNT, SHARE, ERRORS, ERROR_RATE, FIRST, LAST -> messages.text("column." + column.word());
		};
	}

	/// What a cell says.
	String text(GroupColumn column, Group group) {
		return switch (column) {
			case KEY -> key(group, 0);
			case SECOND_KEY -> key(group, 1);
			case COUNT -> numbers.count(group.count());
			case SHARE -> numbers.share(share(group));
			case ERRORS -> numbers.count(group.errors());
			case ERROR_RATE -> numbers.share(group.errorRate());
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
		return value.isEmpty() ? messages.text("missing", table.fields().keys().get(place).title()) : value;
	}

	private String amount(double number) {
		return Double.isNaN(number) ? NOTHING : amounts.plain(number);
	}

	private String unit() {
		return amounts.unit().isEmpty() ? "" : " (" + amounts.unit().strip() + ")";
	}

	private String time(OptionalLong nanos) {
		if (nanos.isEmpty())
			return NOTHING;
		return oneDay ? times.time(nanos.getAsLong()) : times.dateTime(nanos.getAsLong());
	}

	private String date(OptionalLong nanos) {
		return nanos.isPresent() ? times.date(nanos.getAsLong()) : "";
	}
}
