package dev.chiplog.bench.kernel;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;

/// A sink that only counts what it is told, so that a parser is measured alone. One thread.
final class CountingSink implements EventSink {
	private long told;

	/// How much it was told.
	long told() {
		return told;
	}

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		told += epochNanos & 1;
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
		told += level.ordinal();
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		told += to - from;
	}

	@Override
	public void whole(Field field, long number) {
		told += number;
	}

	@Override
	public void decimal(Field field, double number) {
		told += (long) number;
	}

	@Override
	public void truth(Field field, boolean truth) {
		told++;
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		told += to - from;
	}

	@Override
	public void nothing(Field field) {
		told++;
	}
}
