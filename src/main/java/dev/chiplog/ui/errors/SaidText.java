package dev.chiplog.ui.errors;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.Event;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import java.util.Comparator;
import java.util.Objects;

/// What an event says, for a list of lines.
final class SaidText {
	private static final int LONGEST = 400;
	private static final int MOST_LINES = 12;

	private SaidText() {
	}

	/// The first line of what it says: the first of its cells that says anything; of a progress bar that was drawn over and over, the last.
	static String of(PageRow row) {
		String said = row.cells().stream().filter(Objects::nonNull).map(Value::asText).filter(text -> !text.isBlank()).findFirst()
				.orElse("").strip();
		int end = said.indexOf('\n');
		String line = (end < 0 ? said : said.substring(0, end)).stripTrailing();
		return shortened(line.substring(line.lastIndexOf('\r') + 1).strip());
	}

	/// What it says with its stack trace, as far as a list has room.
	static String whole(Event event) {
		String message = event.value(Role.MESSAGE).map(Value::asText).filter(text -> !text.isBlank()).orElse(event.raw()).strip();
		String trace = behind(event, message);
		return (trace.isEmpty() || message.contains(trace) ? message : message + "\n" + trace).lines().limit(MOST_LINES)
				.map(SaidText::shortened).reduce((left, right) -> left + "\n" + right).orElse("");
	}

	/// What stands behind the message: a log in text has the lines behind the first one, others have a field for it.
	private static String behind(Event event, String message) {
		String raw = event.raw().strip();
		int first = raw.indexOf('\n');
		return first >= 0 && message.indexOf('\n') < 0 ? raw.substring(first + 1).stripTrailing() : trace(event);
	}

	/// The longest field of several lines; empty when there is none.
	static String trace(Event event) {
		return event.fields().stream().map(field -> field.value().asText().strip()).filter(text -> text.indexOf('\n') >= 0)
				.max(Comparator.comparingInt(String::length)).orElse("");
	}

	/// A line as far as there is room for it.
	static String shortened(String line) {
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}
}
