package dev.chiplog.ingest;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.metric.MetricLifter;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.util.Arrays;

/// Passes on what a parser tells of an event, and then the values that its messages hold, and notes whether it has a time. One thread.
final class NotingSink implements EventSink {
	private final Messages messages;
	private EventSink sink = this;
	private byte[] event = {};
	private boolean timed;

	NotingSink(MetricLifter lifter) {
		messages = new Messages(lifter);
	}

	/// Begins the next event, which the sink is told.
	///
	/// @param bytes in which it stands
	void begin(byte[] bytes, EventSink next) {
		event = bytes;
		sink = next;
		again();
	}

	/// Begins the same event again.
	void again() {
		timed = false;
		messages.clear();
	}

	/// Ends the event.
	void end() {
		messages.lift(_ -> {
		}, sink);
	}

	/// Whether the event has a time.
	boolean isTimed() {
		return timed;
	}

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		timed = true;
		sink.time(field, epochNanos, bytes, from, to);
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
		sink.level(field, level, bytes, from, to);
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		sink.text(field, bytes, from, to);
		if (field.role() == Role.MESSAGE)
			add(bytes, from, to);
	}

	@SuppressWarnings("ReferenceEquality") // the very array that stays as it is, not one with the same bytes
	private void add(byte[] bytes, int from, int to) {
		if (bytes == event)
			messages.add(0, bytes, from, to);
		else
			messages.add(0, Arrays.copyOfRange(bytes, from, to), 0, to - from);
	}

	@Override
	public void whole(Field field, long number) {
		sink.whole(field, number);
	}

	@Override
	public void decimal(Field field, double number) {
		sink.decimal(field, number);
	}

	@Override
	public void truth(Field field, boolean truth) {
		sink.truth(field, truth);
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		sink.json(field, bytes, from, to);
	}

	@Override
	public void nothing(Field field) {
		sink.nothing(field);
	}
}
