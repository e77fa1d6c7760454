package dev.chiplog.ui.errors;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A group of events as Markdown (CommonMark 0.31, tables as GitHub has them), to be pasted into a ticket.
///
/// @param group the group
/// @param share its share in all events that were grouped, 0 to 1
/// @param differences what is different about it; null as long as that is not known
/// @param first its first event; null as long as that is not known
record Ticket(PatternGroup group, double share, @Nullable List<Difference> differences, @Nullable Occurrence first) {
	private static final int LEAST_FENCE = 3;

	/// The text in the language of the messages.
	String text(Messages messages, TimeFormat times) {
		GroupTexts texts = new GroupTexts(messages);
		List<String> lines = new ArrayList<>();
		lines.add("## " + code(texts.template(group.key()).shown().replaceAll("\\s+", " ")));
		lines.add("");
		if (!group.exceptions().isEmpty())
			lines.add("- " + messages.text("exceptions") + ": "
					+ group.exceptions().stream().map(Ticket::code).collect(Collectors.joining(" ← ")));
		lines.add(
				"- " + messages.text("ticket.events", group.events(), texts.numbers().count(group.events()), texts.numbers().share(share)));
		if (group.users() > 0)
			lines.add("- " + messages.text("column.users") + ": " + texts.numbers().count(group.users()));
		texts.everywhere(group).lines().forEach(place -> lines.add("- " + place));
		addTime(lines, messages, "seen.first", group.first(), times);
		addTime(lines, messages, "seen.last", group.last(), times);
		group.marks().forEach(mark -> lines.add("- " + texts.mark(mark) + ": " + texts.explained(mark)));
		lines.add("- " + messages.text("ticket.filter") + ": " + code(FilterPrinter.print(group.filter())));
		addDifferences(lines, messages, texts);
		if (first != null)
			addEvent(lines, messages, first.event().raw().stripTrailing());
		return String.join("\n", lines) + "\n";
	}

	private static void addTime(List<String> lines, Messages messages, String key, OptionalLong epochNanos, TimeFormat times) {
		if (epochNanos.isPresent())
			lines.add("- " + messages.text(key, times.full(epochNanos.getAsLong())));
	}

	private void addDifferences(List<String> lines, Messages messages, GroupTexts texts) {
		if (differences == null || differences.isEmpty())
			return;
		lines.addAll(List.of("", "### " + messages.text("ticket.difference"), "",
				"| | " + messages.text("ticket.these") + " | " + messages.text("ticket.rest") + " |", "|---|---:|---:|"));
		for (Difference difference : differences)
			lines.add("| " + code(FilterPrinter.print(difference.clause()).replace("|", "\\|")) + " | "
					+ texts.numbers().share(difference.group().value()) + " | " + texts.numbers().share(difference.rest().value()) + " |");
	}

	private static void addEvent(List<String> lines, Messages messages, String raw) {
		String fence = "`".repeat(Math.max(LEAST_FENCE, longestRun(raw) + 1));
		lines.addAll(List.of("", "### " + messages.text("ticket.first"), "", fence, raw, fence));
	}

	/// A text as code, whatever backticks it holds.
	private static String code(String text) {
		String fence = "`".repeat(longestRun(text) + 1);
		String edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
		return fence + edge + text + edge + fence;
	}

	private static int longestRun(String text) {
		int longest = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			run = text.charAt(i) == '`' ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest;
	}
}
