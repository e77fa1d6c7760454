package dev.chiplog.insight;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.EventText;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.engine.LogEngine;
import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/// A log that a test writes event by event, straight into columns: one source, one segment, a second from one event to the next.
public final class MadeLog {
	public static final long START = 1_740_800_000_000_000_000L;
	private static final long SECOND = 1_000_000_000L;

	private final FieldTable fields = new FieldTable();
	private final Dictionaries dictionaries = new Dictionaries();
	private final SegmentBuilder builder = new SegmentBuilder(fields, dictionaries);
	private long events;

	/// Begins the next event; what is told next belongs to it, until `end`.
	public MadeLog event(Level level) {
		builder.begin(events, events + 1);
		builder.time(START + events++ * SECOND);
		builder.level(level);
		return this;
	}

	/// A field with a text.
	public MadeLog text(String name, String value) {
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		builder.text(field(name), bytes, 0, bytes.length);
		return this;
	}

	/// A field with a number.
	public MadeLog number(String name, double value) {
		if (value == Math.rint(value))
			builder.whole(field(name), (long) value);
		else
			builder.decimal(field(name), value);
		return this;
	}

	/// Ends the event.
	public void end() {
		builder.end(1);
	}

	/// An engine over all of it; the log takes no more events.
	public LogEngine engine() {
		Segment segment = builder.build(0, events).placed(0, OptionalLong.empty());
		Path path = Path.of("made.log");
		Dataset dataset = new Dataset(List.of(new SourceInfo(0, path, path, events, 0, "made")), List.of(segment), fields.fields(),
				dictionaries.first(fields.size()), List.of(Event.UNPARSED, "made"), new EmptyLines(events), true);
		return new MemoryEngine(dataset, ZoneOffset.UTC);
	}

	private Field field(String name) {
		return fields.field(name);
	}

	/// As text each event is an empty line.
	private record EmptyLines(long lines) implements EventText {
		@Override
		public int read(int source, long offset, byte[] into, int at, int length) {
			int read = Math.clamp(lines - offset, 0, length);
			Arrays.fill(into, at, at + read, (byte) '\n');
			return read;
		}

		@Override
		public long rawSize(int source) {
			return lines;
		}

		@Override
		public EventReading explain(Segment segment, int slot) {
			throw new UnsupportedOperationException("made events were never read");
		}

		@Override
		public Event event(Segment segment, int slot) {
			throw new UnsupportedOperationException("made events are not kept");
		}
	}
}
