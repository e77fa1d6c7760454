package dev.chiplog.ui.details;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Event;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.TimeFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The fields of one event as rows: those of its log, and what Chiplog knows beyond them.
final class FieldRows {
	private static final long SECOND = 1_000_000_000;

	private final Event event;
	private final TimeFormat times;
	private final List<DetailField> rows = new ArrayList<>();

	FieldRows(Event event, TimeFormat times) {
		this.event = event;
		this.times = times;
	}

	/// The rows; a stack trace and the message are left out, they have places of their own.
	List<DetailField> rows() {
		boolean message = false;
		boolean time = false;
		boolean level = false;
		for (FieldValue field : event.fields()) {
			Role role = field.field().role();
			if (role == Role.MESSAGE && !message) {
				message = true;
			} else if (role == Role.TIME && !time && event.epochNanos().isPresent() && !event.inferred()) {
				time = true;
				addTime(field.field().name());
			} else if (role == Role.LEVEL && !level && event.level() != null) {
				level = true;
				rows.add(new DetailField(field.field().name(), Role.LEVEL.word(), event.level().name(), field.value().asText(),
						DetailField.Kind.LEVEL));
			} else if (!StackTrace.is(field.value().asText())) {
				rows.add(other(field));
			}
		}
		if (!level && event.level() != null)
			addLevel(event.level());
		if (!time && event.epochNanos().isPresent())
			addTime(BuiltIn.TIME.word());
		rows.add(DetailField.of(BuiltIn.FORMAT.word(), event.format()));
		return rows;
	}

	private DetailField other(FieldValue field) {
		String name = field.field().name();
		return switch (field.value()) {
			case Value.Time(long epochNanos) -> new DetailField(name, name, iso(epochNanos), times.full(epochNanos), DetailField.Kind.TIME);
			case Value.Text _,Value.Whole _,Value.Decimal _,Value.Truth _,Value.Json _,Value.Nothing _ ->
				DetailField.of(name, field.value().asText());
		};
	}

	private void addTime(String name) {
		long epochNanos = event.epochNanos().orElseThrow();
		rows.addFirst(new DetailField(name, BuiltIn.TIME.word(), iso(epochNanos), times.full(epochNanos),
				event.inferred() ? DetailField.Kind.INFERRED_TIME : DetailField.Kind.TIME));
	}

	private void addLevel(Level level) {
		rows.addFirst(new DetailField(BuiltIn.LEVEL.word(), BuiltIn.LEVEL.word(), level.name(), level.name(), DetailField.Kind.LEVEL));
	}

	private static String iso(long epochNanos) {
		return Instant.ofEpochSecond(Math.floorDiv(epochNanos, SECOND), Math.floorMod(epochNanos, SECOND)).toString();
	}
}
