package dev.chiplog.format;

import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An event sink that keeps what it was told, by field name, for tests of formats.
public final class CollectedEvent implements EventSink {
	private final Map<String, Object> values = new LinkedHashMap<>();
	private @Nullable Instant time;
	private @Nullable Level level;

	/// Reads one event with the parser; null when the parser does not understand it.
	public static @Nullable CollectedEvent of(EventParser parser, String event) {
		byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
		CollectedEvent collected = new CollectedEvent();
		return parser.parse(bytes, 0, bytes.length, collected) ? collected : null;
	}

	/// Every field by its name in the order in which they were told; texts as String, numbers as Long or Double.
	public Map<String, Object> values() {
		return values;
	}

	/// The value of a field; null when it was not told or told empty.
	public @Nullable Object value(String field) {
		return values.get(field);
	}

	/// The time; null when none was told.
	public @Nullable Instant time() {
		return time;
	}

	/// The level; null when none was told.
	public @Nullable Level level() {
		return level;
	}

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		time = Instant.ofEpochSecond(0, epochNanos);
		text(field, bytes, from, to);
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
		this.level = level;
		text(field, bytes, from, to);
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		Objects.checkFromToIndex(from, to, bytes.length);
		values.put(field.name(), new String(bytes, from, to - from, StandardCharsets.UTF_8));
	}

	@Override
	public void whole(Field field, long number) {
		values.put(field.name(), number);
	}

	@Override
	public void decimal(Field field, double number) {
		values.put(field.name(), number);
	}

	@Override
	public void truth(Field field, boolean truth) {
		values.put(field.name(), truth);
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		text(field, bytes, from, to);
	}

	@Override
	public void nothing(Field field) {
		values.remove(field.name());
	}

	@Override
	public String toString() {
		return time + " " + level + " " + values;
	}
}
