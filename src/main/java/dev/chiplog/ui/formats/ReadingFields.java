package dev.chiplog.ui.formats;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells in words what became of a line: its time and level first, then its fields in the order of the log.
///
/// @param event what was read
/// @param reading how it was read
/// @param times how times are written
record ReadingFields(Event event, EventReading reading, Messages messages, TimeFormat times) {

	/// One row for each field.
	///
	/// @param line the text of the event
	/// @param parts the pieces of the line that became fields
	List<FieldRow> rows(String line, List<Part> parts) {
		List<FieldRow> rows = new ArrayList<>();
		event.epochNanos().ifPresent(nanos -> rows.add(new FieldRow(BuiltIn.TIME.word(), times.full(nanos), timeOrigin(), Tint.PLAIN)));
		Level level = event.level();
		if (level != null)
			rows.add(new FieldRow(BuiltIn.LEVEL.word(), level.name(), from(Role.LEVEL), Tint.PLAIN));
		for (FieldValue value : event.fields()) {
			String name = value.field().name();
			String text = value.value().asText();
			rows.add(new FieldRow(name, text, origin(value), LineParts.tint(line, parts, name, text)));
		}
		return rows;
	}

	private String timeOrigin() {
		return event.inferred() ? messages.text("from.before") : from(Role.TIME);
	}

	private String from(Role role) {
		return event.fields().stream().filter(value -> value.field().role() == role).findFirst()
				.map(value -> joined(Stream.concat(Stream.of(messages.text("from.field", value.field().name())), teller(value).stream())))
				.orElse("");
	}

	private String origin(FieldValue value) {
		Role role = value.field().role();
		Stream<String> means = role == null ? Stream.empty() : Stream.of(messages.text("role", role.word()));
		return joined(Stream.concat(means, teller(value).stream()));
	}

	/// What of the line told the field; there is nothing to say when that is the format.
	private Optional<String> teller(FieldValue value) {
		return reading.steps().stream().filter(step -> tells(step, value)).findFirst().flatMap(step -> switch (step.stage()) {
			case LAYER -> Optional.of(messages.text("from.layer", step.name()));
			case FORMAT -> Optional.empty();
			case METRICS -> Optional.of(messages.text("from.message"));
		});
	}

	/// A layer's time that does not count is a field of another name.
	private static boolean tells(Step step, FieldValue value) {
		return step.fields().stream().anyMatch(told -> told.field().name().equals(value.field().name())
				|| (step.stage() == Stage.LAYER && told.value().equals(value.value())));
	}

	private static String joined(Stream<String> said) {
		return said.collect(Collectors.joining(" · "));
	}
}
