package dev.chiplog.format;

import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An event sink that keeps every call in its order, so that two readers can be compared.
public final class ToldCalls implements EventSink {
	private final List<String> calls = new ArrayList<>();
	private final List<String> values = new ArrayList<>();

	/// Every call so far, with what it said.
	public List<String> calls() {
		return calls;
	}

	/// What columns keep of every call so far: the time, the level, and each value that is not nothing.
	List<String> values() {
		return values;
	}

	public void clear() {
		calls.clear();
		values.clear();
	}

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		calls.add("time " + field.name() + ' ' + epochNanos + ' ' + text(bytes, from, to));
		values.add("time " + epochNanos);
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
		calls.add("level " + field.name() + ' ' + level + ' ' + text(bytes, from, to));
		values.add("level " + level);
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		tell("text " + field.name() + ' ' + text(bytes, from, to));
	}

	@Override
	public void whole(Field field, long number) {
		tell("whole " + field.name() + ' ' + number);
	}

	@Override
	public void decimal(Field field, double number) {
		tell("decimal " + field.name() + ' ' + Double.doubleToRawLongBits(number));
	}

	@Override
	public void truth(Field field, boolean truth) {
		tell("truth " + field.name() + ' ' + truth);
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		calls.add("json " + field.name() + ' ' + text(bytes, from, to));
		values.add("text " + field.name() + ' ' + text(bytes, from, to));
	}

	@Override
	public void nothing(Field field) {
		calls.add("nothing " + field.name());
	}

	private void tell(String value) {
		calls.add(value);
		values.add(value);
	}

	/// Byte for byte, whatever the bytes are.
	static String text(byte[] bytes, int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
	}
}
