package dev.chiplog.ui.details;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Event;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.TimeFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The event in focus, taken apart for the eye.
///
/// @param line its first physical line, 1-based
/// @param message what it says, its stack trace left out
/// @param level its severity; null when it has none
/// @param fields all the rest, in the order of the log; time and level are among them even when the log has no field for them
/// @param trace its stack trace; empty when it has none
/// @param raw its text as it stands in the source, without the last line end
record EventDetails(long line, DetailField message, @Nullable Level level, List<DetailField> fields, String trace, String raw) {

	EventDetails {
		fields = List.copyOf(fields);
	}

	/// Takes an event apart.
	static EventDetails of(Event event, TimeFormat times) {
		String raw = event.raw().stripTrailing();
		return new EventDetails(event.line(), message(event, raw), event.level(), new FieldRows(event, times).rows(), trace(event, raw),
				raw);
	}

	/// The first line of what an event says, for a list.
	static String firstLine(String text) {
		String said = text.strip();
		int end = said.indexOf('\n');
		return end < 0 ? said : said.substring(0, end).stripTrailing();
	}

	private static DetailField message(Event event, String raw) {
		return event.fields().stream().filter(field -> field.field().role() == Role.MESSAGE).findFirst().map(EventDetails::message)
				.filter(field -> !field.shown().isEmpty())
				.orElseGet(() -> new DetailField(BuiltIn.RAW.word(), BuiltIn.RAW.word(), raw, firstLine(raw), DetailField.Kind.TEXT));
	}

	private static DetailField message(FieldValue field) {
		String text = field.value().asText();
		int trace = StackTrace.beginning(text);
		String shown = trace < 0 ? text : text.substring(0, trace);
		return new DetailField(field.field().name(), field.field().name(), text, shown.strip(), DetailField.Kind.TEXT);
	}

	private static String trace(Event event, String raw) {
		int beginning = StackTrace.beginning(raw);
		if (beginning >= 0)
			return raw.substring(beginning);
		return event.fields().stream().map(field -> field.value().asText()).map(EventDetails::traceIn).filter(text -> !text.isEmpty())
				.findFirst().orElse("");
	}

	private static String traceIn(String text) {
		if (StackTrace.is(text))
			return text.stripTrailing();
		int beginning = StackTrace.beginning(text);
		return beginning < 0 ? "" : text.substring(beginning).stripTrailing();
	}
}
