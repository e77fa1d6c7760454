package dev.chiplog.ingest;

import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;

/// Passes what a parser tells on to the columns of a segment.
record SegmentSink(SegmentBuilder builder) implements EventSink {

	@Override
	public void time(Field field, long epochNanos, byte[] bytes, int from, int to) {
		builder.time(epochNanos);
	}

	@Override
	public void level(Field field, Level level, byte[] bytes, int from, int to) {
		builder.level(level);
	}

	@Override
	public void text(Field field, byte[] bytes, int from, int to) {
		builder.text(field, bytes, from, to);
	}

	@Override
	public void whole(Field field, long number) {
		builder.whole(field, number);
	}

	@Override
	public void decimal(Field field, double number) {
		builder.decimal(field, number);
	}

	@Override
	public void truth(Field field, boolean truth) {
		builder.truth(field, truth);
	}

	@Override
	public void json(Field field, byte[] bytes, int from, int to) {
		builder.text(field, bytes, from, to);
	}

	@Override
	public void nothing(Field field) {
		// a field with nothing in it takes no room in a column
	}
}
