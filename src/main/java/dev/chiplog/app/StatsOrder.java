package dev.chiplog.app;

import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer;

/// The order in which groups are written.
record StatsOrder(GroupColumn column, boolean descending) {
	/// The largest first, which is how groups come.
	static final StatsOrder USUAL = new StatsOrder(GroupColumn.COUNT, true);

	private static final String RISING = ":asc";
	private static final String FALLING = ":desc";

	/// The order that a text as `p95` or `p95:asc` says: without an ending the largest first, keys and first times the smallest.
	///
	/// @throws WrongUsageException when it says none
	static StatsOrder of(String text) {
		String word = text.endsWith(RISING) || text.endsWith(FALLING) ? text.substring(0, text.lastIndexOf(':')) : text;
		GroupColumn column = GroupColumn.of(word).orElseThrow(
				() -> new WrongUsageException("there is no column " + word + "; choose " + String.join(", ", GroupColumn.words())));
		return new StatsOrder(column, text.endsWith(FALLING) || !text.endsWith(RISING) && column.isLargestFirst());
	}

	/// Whether groups already come in this order, so that the first ones are known without the others.
	boolean isOfEngine() {
		return descending && (column == GroupColumn.COUNT || column == GroupColumn.SHARE);
	}

	/// The first groups in this order.
	///
	/// @param most how many are wanted
	GroupAnswer first(GroupAnswer answer, int most) {
		return new GroupAnswer(answer.groups().stream().sorted(column.order(descending)).limit(most).toList(), answer.distinct(),
				answer.total());
	}
}
