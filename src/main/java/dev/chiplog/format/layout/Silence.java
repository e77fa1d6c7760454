package dev.chiplog.format.layout;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;

/// A sink that forgets what it is told, for asking a parser only whether it understands.
final class Silence implements EventSink {

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
	}

	@Override
	public void whole(Field field, long number) {
	}

	@Override
	public void decimal(Field field, double number) {
	}

	@Override
	public void truth(Field field, boolean truth) {
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
	}

	@Override
	public void nothing(Field field) {
	}
}
