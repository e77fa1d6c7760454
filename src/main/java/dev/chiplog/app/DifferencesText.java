package dev.chiplog.app;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.ui.common.Numbers;
import java.util.Locale;

/// What is different about a group of events as lines for people.
///
/// @param groups all of them
record DifferencesText(ExplainedGroup explained, PatternGroups groups) {

	/// A heading and a table.
	String text() {
		Numbers numbers = new Numbers(Locale.ROOT);
		long events = explained.group().events();
		String heading = "What is different about the " + numbers.count(events) + " of " + PatternsText.pattern(explained.group().key())
				+ ", against the other " + numbers.count(groups.whole() - events) + " events";
		if (explained.differences().isEmpty())
			return heading + ": nothing stands out";
		TextTable table = new TextTable(">THESE", ">OTHERS", "FILTER");
		for (Difference difference : explained.differences())
			table.add(numbers.share(difference.group().value()), numbers.share(difference.rest().value()),
					FilterPrinter.print(difference.clause()));
		return heading + System.lineSeparator() + table;
	}
}
