package dev.chiplog.app;

import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer;

/// The order in which groups are written.
record StatsOrder(GroupColumn column, boolean descending) {
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

	/// The groups in this order.
	GroupAnswer sorted(GroupAnswer answer) {
		return new GroupAnswer(answer.groups().stream().sorted(column.order(descending)).toList(), answer.distinct(), answer.total());
	}
}
