package dev.chiplog.engine.memory;

import dev.chiplog.column.EventText;
import dev.chiplog.column.Segment;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.EventReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Sources that are byte arrays.
final class StoredBytes implements EventText {
	private final List<byte[]> contents;
	private final Map<EventId, Event> events = new HashMap<>();

	StoredBytes(List<byte[]> contents, List<Event> events) {
		this.contents = contents;
		for (Event event : events)
			this.events.put(event.id(), event);
	}

	@Override
	public int read(int source, long offset, byte[] into, int at, int length) {
		byte[] content = contents.get(source);
		int read = Math.clamp(content.length - offset, 0, length);
		System.arraycopy(content, (int) offset, into, at, read);
		return read;
	}

	@Override
	public long rawSize(int source) {
		return contents.get(source).length;
	}

	@Override
	public EventReading explain(Segment segment, int slot) {
		throw new UnsupportedOperationException("stored events were never read");
	}

	@Override
	public Event event(Segment segment, int slot) {
		return Objects.requireNonNull(events.get(new EventId(segment.source(), segment.offsets().get(slot))));
	}
}
