package dev.chiplog.ingest;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps what a parser tells of one event as values. One thread.
final class EventCollector implements EventSink {
	private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,17}");

	private final List<FieldValue> values = new ArrayList<>();
	private @Nullable Level level;

	List<FieldValue> values() {
		return values;
	}

	@Nullable
	Level level() {
		return level;
	}

	void clear() {
		values.clear();
		level = null;
	}

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		values.add(new FieldValue(field, written(string(bytes, from, to))));
	}

	@Override
	public void level(Field field, Level told, byte[] bytes, int from, int to) {
		if (level == null)
			level = told;
		if (to > from)
			values.add(new FieldValue(field, written(string(bytes, from, to))));
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		values.add(new FieldValue(field, new Value.Text(string(bytes, from, to))));
	}

	@Override
	public void whole(Field field, long number) {
		values.add(new FieldValue(field, new Value.Whole(number)));
	}

	@Override
	public void decimal(Field field, double number) {
		values.add(new FieldValue(field, new Value.Decimal(number)));
	}

	@Override
	public void truth(Field field, boolean truth) {
		values.add(new FieldValue(field, new Value.Truth(truth)));
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		values.add(new FieldValue(field, new Value.Json(string(bytes, from, to))));
	}

	@Override
	public void nothing(Field field) {
		values.add(new FieldValue(field, new Value.Nothing()));
	}

	/// A time or level as it was written: epochs and numeric levels stay numbers.
	private static Value written(String text) {
		if (WHOLE.matcher(text).matches())
			return new Value.Whole(Long.parseLong(text));
		if (DECIMAL.matcher(text).matches())
			return new Value.Decimal(Double.parseDouble(text));
		return new Value.Text(text);
	}

	private static String string(byte[] bytes, int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.UTF_8);
	}
}
