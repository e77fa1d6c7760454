package dev.chiplog.engine.memory.search;

import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.EventText;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.FieldTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Events that are byte arrays, one behind the other in one source that begins with something else.
final class EventBytes implements EventText {
	private static final byte[] PREAMBLE = "preamble\n".getBytes(StandardCharsets.UTF_8);

	private final byte[] content;
	private final Segment segment;

	EventBytes(List<String> events) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(PREAMBLE);
		SegmentBuilder builder = new SegmentBuilder(new FieldTable(), new Dictionaries());
		for (String event : events) {
			builder.begin(bytes.size(), 1);
			builder.end(0);
			bytes.writeBytes(event.getBytes(StandardCharsets.UTF_8));
		}
		content = bytes.toByteArray();
		segment = builder.build(0, content.length);
	}

	/// All events.
	Segment segment() {
		return segment;
	}

	@Override
	public int read(int source, long offset, byte[] into, int at, int length) {
		int read = Math.clamp(content.length - offset, 0, length);
		System.arraycopy(content, (int) offset, into, at, read);
		return read;
	}

	@Override
	public long rawSize(int source) {
		return content.length;
	}

	@Override
	public Event event(Segment wanted, int slot) {
		throw new UnsupportedOperationException("no event is parsed here");
	}

	@Override
	public EventReading explain(Segment wanted, int slot) {
		throw new UnsupportedOperationException("no event is parsed here");
	}
}
