package dev.chiplog.format.custom;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What a format told of one event, as values. One thread.
public final class ToldEvent implements EventSink {
	private final List<FieldValue> fields = new ArrayList<>();
	private OptionalLong epochNanos = OptionalLong.empty();
	private @Nullable Level level;

	/// Every field in the order in which it was told; times and levels as the characters that gave them.
	public List<FieldValue> fields() {
		return List.copyOf(fields);
	}

	/// The time, in nanoseconds since 1970-01-01T00:00:00Z; empty when none was told.
	public OptionalLong epochNanos() {
		return epochNanos;
	}

	/// The level; null when none was told.
	public @Nullable Level level() {
		return level;
	}

	/// The text of the field of that name, or of the one that plays the role of that word.
	public Optional<String> text(String name) {
		return fields.stream().filter(told -> told.field().name().equals(name)).findFirst().or(
				() -> fields.stream().filter(told -> told.field().role() != null && told.field().role().word().equals(name)).findFirst())
				.map(told -> told.value().asText());
	}

	@Override
	public void time(Field field, long nanos, byte[] bytes, int from, int to) {
		epochNanos = OptionalLong.of(nanos);
		text(field, bytes, from, to);
	}

	@Override
	public void level(Field field, Level told, byte[] bytes, int from, int to) {
		level = told;
		text(field, bytes, from, to);
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		add(field, new Value.Text(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
	}

	@Override
	public void whole(Field field, long number) {
		add(field, new Value.Whole(number));
	}

	@Override
	public void decimal(Field field, double number) {
		add(field, new Value.Decimal(number));
	}

	@Override
	public void truth(Field field, boolean truth) {
		add(field, new Value.Truth(truth));
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		add(field, new Value.Json(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
	}

	@Override
	public void nothing(Field field) {
		add(field, new Value.Nothing());
	}

	private void add(Field field, Value value) {
		fields.add(new FieldValue(field, value));
	}
}
