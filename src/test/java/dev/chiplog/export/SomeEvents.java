package dev.chiplog.export;

import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Builds the events of one source, one physical line each.
final class SomeEvents {
	private final FieldTable fields = new FieldTable();
	private final List<Event> events = new ArrayList<>();
	private long offset;

	/// Adds an event.
	///
	/// @param namesAndValues names and values in turn; a value is a [Value] or a text
	SomeEvents add(String raw, Object... namesAndValues) {
		return add("JSON lines", raw, namesAndValues);
	}

	/// Adds an event that no format understood.
	SomeEvents addUnparsed(String raw) {
		return add(Event.UNPARSED, raw);
	}

	private SomeEvents add(String format, String raw, Object... namesAndValues) {
		List<FieldValue> values = new ArrayList<>();
		for (int i = 0; i < namesAndValues.length; i += 2)
			values.add(new FieldValue(fields.field((String) namesAndValues[i]),
					namesAndValues[i + 1] instanceof Value value ? value : new Value.Text((String) namesAndValues[i + 1])));
		long line = events.size() + 1L;
		events.add(
				new Event(new EventId(0, offset), line, 1, format, OptionalLong.of(line * 1_500_000_000L), false, Level.INFO, values, raw));
		offset += raw.getBytes(StandardCharsets.UTF_8).length;
		return this;
	}

	/// The events so far.
	List<Event> events() {
		return List.copyOf(events);
	}
}
