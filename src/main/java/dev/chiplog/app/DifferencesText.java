package dev.chiplog.app;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.ui.common.Numbers;
import java.util.Locale;

/// What is different about a group of events as lines for people.
///
/// @param groups all of them
/// @param width how many columns of a terminal a line may take
record DifferencesText(ExplainedGroup explained, PatternGroups groups, int width) {
	private static final int LEAST_PATTERN = 20;

	/// A heading and a table.
	String text() {
		Numbers numbers = new Numbers(Locale.ROOT);
		long events = explained.group().events();
		long others = groups.whole() - events;
		String before = "What is different about the " + numbers.count(events) + " of ";
		String behind = ", against the other " + numbers.count(others) + (others == 1 ? " event" : " events");
		String heading = before + TextWidth.cut(PatternsText.pattern(explained.group().key()),
				Math.max(LEAST_PATTERN, width - before.length() - behind.length())) + behind;
		if (others == 0)
			return "There is nothing to compare with: all events are of one group.";
		if (explained.differences().isEmpty())
			return heading + ": nothing stands out";
		TextTable table = new TextTable(">THESE", ">OTHERS", "FILTER");
		for (Difference difference : explained.differences())
			table.add(numbers.share(difference.group().value()), numbers.share(difference.rest().value()),
					FilterPrinter.print(difference.clause()));
		return heading + System.lineSeparator() + table.fitted(width);
	}
}
