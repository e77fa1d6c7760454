package dev.chiplog.app;

import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.insight.pattern.Whereabouts;
import dev.chiplog.query.Pattern;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Groups of events as lines for people.
///
/// @param zone in which times are written
record PatternsText(PatternGroups groups, PatternScope scope, ZoneId zone) {
	private static final int MOST_LINES = 50;
	private static final int WIDEST = 140;
	private static final String NONE = "-";

	/// A table of the first groups, and how many there are.
	String text() {
		Numbers numbers = new Numbers(Locale.ROOT);
		String total = total(numbers);
		if (groups.groups().isEmpty())
			return total;
		TextTable table = new TextTable(">EVENTS", ">SHARE", ">USERS", "MARKS", "FIRST", "LAST", "WHERE", "EXCEPTION", "PATTERN");
		groups.groups().stream().limit(MOST_LINES).forEach(group -> table.add(cells(group, numbers)));
		int more = groups.groups().size() - MOST_LINES;
		String left = more > 0 ? System.lineSeparator() + numbers.count(more) + " more groups are left out; --json lists all" : "";
		return total + System.lineSeparator() + System.lineSeparator() + table + left;
	}

	private String total(Numbers numbers) {
		String what = switch (scope) {
			case ERRORS -> groups.events() == 1 ? " error" : " errors";
			case EVERYTHING -> groups.events() == 1 ? " event" : " events";
		};
		int count = groups.groups().size();
		return numbers.count(groups.events()) + what + " in " + numbers.count(count) + (count == 1 ? " group" : " groups");
	}

	private String[] cells(PatternGroup group, Numbers numbers) {
		return new String[]{numbers.count(group.events()), numbers.share(groups.share(group)),
				group.users() == 0 ? NONE : numbers.count(group.users()),
				group.marks().stream().map(Mark::word).collect(Collectors.joining(" ")), time(group.first()), time(group.last()),
				where(group), group.exceptions().isEmpty() ? NONE : group.exceptions().getFirst(), pattern(group.key())};
	}

	private String time(OptionalLong epochNanos) {
		return epochNanos.isPresent() ? new TimeFormat(zone).dateTime(epochNanos.getAsLong()) : NONE;
	}

	private static String where(PatternGroup group) {
		if (group.where().isEmpty())
			return NONE;
		Whereabouts first = group.where().getFirst();
		return first.distinct() == 1 ? first.value() : first.distinct() + " " + first.role().word() + "s";
	}

	/// What the events have in common, on one line.
	static String pattern(GroupKey key) {
		String text = switch (key) {
			case GroupKey.OfPattern(Pattern pattern) -> pattern.text();
			case GroupKey.OfStatus(String status) -> "(no message) status " + status;
			case GroupKey.OfLevel(String level) -> level.isEmpty() ? "(no message)" : "(no message) " + level;
		};
		String line = text.replaceAll("\\s+", " ");
		return line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
	}
}
