package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A sink that writes down what it is told, one line a field: `text user=ann`.
final class ToldFields implements EventSink {
	private final List<String> told = new ArrayList<>();

	/// What was told since the last call.
	List<String> take() {
		List<String> taken = List.copyOf(told);
		told.clear();
		return taken;
	}

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		told.add("time " + field.name() + "=" + Instant.ofEpochSecond(0, epochNanos) + " from " + string(bytes, from, to));
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
		told.add("level " + field.name() + "=" + level + " from " + string(bytes, from, to));
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		told.add("text " + field.name() + "=" + string(bytes, from, to));
	}

	@Override
	public void whole(Field field, long number) {
		told.add("whole " + field.name() + "=" + number);
	}

	@Override
	public void decimal(Field field, double number) {
		told.add("decimal " + field.name() + "=" + number);
	}

	@Override
	public void truth(Field field, boolean truth) {
		told.add("truth " + field.name() + "=" + truth);
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		told.add("json " + field.name() + "=" + string(bytes, from, to));
	}

	@Override
	public void nothing(Field field) {
		told.add("nothing " + field.name());
	}

	private static String string(byte[] bytes, int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.UTF_8);
	}
}
