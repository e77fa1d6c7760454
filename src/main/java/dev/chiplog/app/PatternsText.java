package dev.chiplog.app;

import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.insight.pattern.Whereabouts;
import dev.chiplog.query.Pattern;
import dev.chiplog.ui.common.Numbers;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Groups of events as lines for people.
///
/// @param scope what was grouped
/// @param zone in which times are written
/// @param width how many columns of a terminal a line may take; where that is too little for all of a group, its texts stand below its numbers
record PatternsText(PatternGroups groups, PatternScope scope, ZoneId zone, int width) {
	private static final int MOST_LINES = 50;
	private static final int LEAST_PATTERN = 40;
	private static final int WIDEST_PATTERN = 140;
	private static final String NONE = "-";
	private static final String INDENT = "  ";
	private static final List<String> NUMBERS = List.of(">EVENTS", ">SHARE", ">USERS", "MARKS", "FIRST", "LAST");
	private static final Numbers TEXTS = new Numbers(Locale.ROOT);

	/// A table of the first groups, and how many there are.
	String text() {
		List<String> lines = new ArrayList<>(List.of(total()));
		if (!groups.groups().isEmpty())
			lines.add("");
		List<PatternGroup> told = groups.groups().stream().limit(MOST_LINES).toList();
		if (!told.isEmpty())
			lines.addAll(hasRoom(told) ? wide(told).lines(width) : narrow(told));
		int more = groups.groups().size() - told.size();
		if (more > 0)
			lines.add(TEXTS.count(more) + " more groups are left out; --json lists all");
		return String.join(System.lineSeparator(), lines);
	}

	/// Whether a line has room for all of a group, or at least for the beginning of its pattern.
	private boolean hasRoom(List<PatternGroup> told) {
		int patterns = told.stream().mapToInt(group -> TextWidth.of(pattern(group.key()))).max().orElse(0);
		return wide(told).width() - Math.max(0, patterns - LEAST_PATTERN) <= width;
	}

	private TextTable wide(List<PatternGroup> told) {
		TextTable table = new TextTable(Stream.concat(NUMBERS.stream(), Stream.of("WHERE", "EXCEPTION", "PATTERN")).toArray(String[]::new));
		for (PatternGroup group : told)
			table.add(
					Stream.concat(numbers(group), Stream.of(where(group), exception(group), pattern(group.key()))).toArray(String[]::new));
		return table;
	}

	private List<String> narrow(List<PatternGroup> told) {
		TextTable table = new TextTable(NUMBERS.toArray(String[]::new));
		told.forEach(group -> table.add(numbers(group).toArray(String[]::new)));
		List<String> numbers = table.lines(width);
		List<String> lines = new ArrayList<>(List.of(numbers.getFirst()));
		for (int row = 0; row < told.size(); row++) {
			PatternGroup group = told.get(row);
			lines.add(numbers.get(row + 1));
			lines.add(TextWidth.cut(INDENT + pattern(group.key()), width));
			String about = Stream.of(exception(group), where(group)).filter(text -> !text.equals(NONE)).collect(Collectors.joining(", "));
			if (!about.isEmpty())
				lines.add(TextWidth.cut(INDENT + about, width));
		}
		return lines;
	}

	private String total() {
		String what = switch (scope) {
			case ERRORS -> groups.events() == 1 ? " error" : " errors";
			case EVERYTHING -> groups.events() == 1 ? " event" : " events";
		};
		int count = groups.groups().size();
		return TEXTS.count(groups.events()) + what + " in " + TEXTS.count(count) + (count == 1 ? " group" : " groups");
	}

	private Stream<String> numbers(PatternGroup group) {
		ShortTime times = new ShortTime(groups.from(), groups.to(), zone);
		return Stream.of(TEXTS.count(group.events()), TEXTS.share(groups.share(group)),
				group.users() == 0 ? NONE : TEXTS.count(group.users()),
				group.marks().stream().map(PatternsText::mark).collect(Collectors.joining(", ")), times.text(group.first()),
				times.text(group.last()));
	}

	private static String mark(Mark mark) {
		return mark instanceof Mark.Passing(long nanos) ? "lasted " + TEXTS.lasting(nanos) : mark.word();
	}

	private static String where(PatternGroup group) {
		if (group.where().isEmpty())
			return NONE;
		Whereabouts first = group.where().getFirst();
		return first.distinct() == 1 ? first.value() : first.distinct() + " " + first.role().word() + "s";
	}

	/// The type that reached the log and its causes, without their packages, and where in the application the innermost was thrown.
	private static String exception(PatternGroup group) {
		if (group.exceptions().isEmpty())
			return NONE;
		String types = group.exceptions().stream().map(type -> type.substring(type.lastIndexOf('.') + 1))
				.collect(Collectors.joining(" ← "));
		return group.key() instanceof GroupKey.OfPattern(Pattern pattern) && !pattern.frames().isEmpty()
				? types + " (" + pattern.frames().getFirst() + ")"
				: types;
	}

	/// What the events have in common, on one line.
	static String pattern(GroupKey key) {
		String text = switch (key) {
			case GroupKey.OfPattern(Pattern pattern) -> pattern.text();
			case GroupKey.OfStatus(String status) -> "(no message) status " + status;
			case GroupKey.OfLevel(String level) -> level.isEmpty() ? "(no message)" : "(no message) " + level;
		};
		return TextWidth.cut(text.replaceAll("\\s+", " "), WIDEST_PATTERN);
	}
}
