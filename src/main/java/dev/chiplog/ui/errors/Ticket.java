package dev.chiplog.ui.errors;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Pattern;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A group of events as Markdown, to be pasted into a ticket: what it is, what is different about it, and its first event with its surroundings.
///
/// @param group the group
/// @param share its share in all events that were grouped, 0 to 1
/// @param differences what is different about it; null as long as that is not known
/// @param variables the values of each variable place of its pattern; empty as long as they are not known
/// @param first its first event; null as long as that is not known
record Ticket(PatternGroup group, double share, @Nullable List<Difference> differences, List<FacetAnswer> variables,
		@Nullable Occurrence first) {
	private static final int NEAR = 5;
	private static final int MOST_OF_PATH = 20;
	private static final int MOST_PLACES = 12;

	Ticket {
		variables = List.copyOf(variables);
	}

	/// The text in the language of the messages.
	String text(Messages messages, TimeFormat times) {
		GroupTexts texts = new GroupTexts(messages);
		List<String> lines = new ArrayList<>(
				List.of("## " + Markdown.code(texts.template(group.key()).shown().replaceAll("\\s+", " ")), ""));
		addExceptions(lines, messages);
		lines.add(
				"- " + messages.text("ticket.events", group.events(), texts.numbers().count(group.events()), texts.numbers().share(share)));
		if (group.users() > 0)
			lines.add("- " + messages.text("column.users") + ": " + texts.numbers().count(group.users()));
		texts.everywhere(group).lines().forEach(place -> lines.add("- " + place));
		addTimes(lines, messages, times);
		group.marks().forEach(mark -> lines.add("- " + texts.mark(mark) + ": " + texts.explained(mark)));
		lines.add("- " + messages.text("ticket.filter") + ": " + Markdown.code(FilterPrinter.print(group.filter())));
		addDifferences(lines, messages, texts);
		addValues(lines, messages, texts);
		if (first != null)
			addFirst(lines, messages, new TicketLines(first, times));
		return String.join("\n", lines) + "\n";
	}

	private void addExceptions(List<String> lines, Messages messages) {
		if (group.exceptions().isEmpty())
			return;
		String types = group.exceptions().stream().map(Markdown::code).collect(Collectors.joining(" ← "));
		lines.add("- " + messages.text("exceptions") + ": " + types);
		if (group.key() instanceof GroupKey.OfPattern(Pattern pattern) && !pattern.frames().isEmpty())
			lines.add("- " + messages.text("frames", pattern.frames().stream().map(Markdown::code).collect(Collectors.joining(" ← "))));
	}

	private void addTimes(List<String> lines, Messages messages, TimeFormat times) {
		if (group.first().isEmpty() || group.last().isEmpty())
			return;
		String begin = times.full(group.first().getAsLong());
		String end = times.full(group.last().getAsLong());
		lines.add("- " + messages.text("seen") + ": " + (begin.equals(end) ? begin : begin + " – " + end));
	}

	private void addDifferences(List<String> lines, Messages messages, GroupTexts texts) {
		if (differences == null || differences.isEmpty())
			return;
		lines.addAll(List.of("", "### " + messages.text("ticket.difference"), "",
				"| | " + messages.text("ticket.these") + " | " + messages.text("ticket.rest") + " |", "|---|---:|---:|"));
		for (Difference difference : differences)
			lines.add("| " + Markdown.cell(FilterPrinter.print(difference.clause())) + " | "
					+ texts.numbers().share(difference.group().value()) + " | " + texts.numbers().share(difference.rest().value()) + " |");
	}

	private void addValues(List<String> lines, Messages messages, GroupTexts texts) {
		Template template = texts.template(group.key());
		int places = Math.min(MOST_PLACES, Math.min(template.places(), variables.size()));
		if (places == 0)
			return;
		lines.addAll(List.of("", "### " + messages.text("values"), ""));
		for (int place = 0; place < places; place++) {
			FacetAnswer answer = variables.get(place);
			String values = answer.values().stream()
					.map(value -> Markdown.code(SaidText.shortened(value.value().replaceAll("\\s+", " "))) + " "
							+ texts.numbers().share((double) value.count() / Math.max(1, answer.having())))
					.collect(Collectors.joining(", "));
			long more = answer.distinct() - answer.values().size();
			lines.add("- " + Markdown.code(template.around(place, Template.SHOWN)) + ": " + values
					+ (more > 0 ? ", " + messages.text("values.more", texts.numbers().count(more)) : ""));
		}
	}

	private static void addFirst(List<String> lines, Messages messages, TicketLines first) {
		lines.addAll(List.of("", "### " + messages.text("ticket.first"), ""));
		String place = first.place();
		if (!place.isEmpty())
			lines.addAll(List.of(messages.text("ticket.place", Markdown.code(place), String.valueOf(first.line())), ""));
		lines.addAll(Markdown.block(first.raw()));
		if (!first.trace().isEmpty()) {
			lines.add("");
			lines.addAll(Markdown.block(first.trace()));
		}
		addNear(lines, messages.text("around"), first, first.near(NEAR));
		addNear(lines, messages.text("path"), first, first.path(MOST_OF_PATH));
	}

	private static void addNear(List<String> lines, String heading, TicketLines first, List<PageRow> rows) {
		if (rows.size() < 2)
			return;
		lines.addAll(List.of("", "### " + heading, ""));
		lines.addAll(Markdown.block(rows.stream().map(first::line).toList()));
	}
}
