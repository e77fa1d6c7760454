package dev.chiplog.ingest;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.GrowingBytes;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;

/// Keeps the text that one field has in an event, as it is told, and nothing else. One thread.
final class FieldText implements EventSink {
	private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
	private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

	private final Field field;
	private final GrowingBytes bytes = new GrowingBytes();
	private boolean there;

	FieldText(Field field) {
		this.field = field;
	}

	/// Begins the next event.
	void clear() {
		bytes.clear();
		there = false;
	}

	/// Whether the event has a text here.
	boolean isThere() {
		return there;
	}

	/// The text at the beginning of an array that may be longer.
	byte[] bytes() {
		return bytes.array();
	}

	/// How many bytes the text has.
	int length() {
		return bytes.length();
	}

	@Override
	public void time(Field told, long epochNanos, byte[] from, int start, int end) {
		keep(told, from, start, end);
	}

	@Override
	public void level(Field told, Level level, byte[] from, int start, int end) {
		if (end > start)
			keep(told, from, start, end);
	}

	@Override
	public void text(Field told, byte[] from, int start, int end) {
		keep(told, from, start, end);
	}

	@Override
	public void json(Field told, byte[] from, int start, int end) {
		keep(told, from, start, end);
	}

	@Override
	public void whole(Field told, long number) {
		// a number is in a column
	}

	@Override
	public void decimal(Field told, double number) {
		// a number is in a column
	}

	@Override
	public void truth(Field told, boolean truth) {
		byte[] text = truth ? TRUE : FALSE;
		keep(told, text, 0, text.length);
	}

	@Override
	public void nothing(Field told) {
		// of several values the first that says something counts
	}

	private void keep(Field told, byte[] from, int start, int end) {
		if (there || told.index() != field.index())
			return;
		there = true;
		bytes.append(from, start, end);
	}
}
