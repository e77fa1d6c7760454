package dev.chiplog.ingest;

import dev.chiplog.column.EventText;
import dev.chiplog.column.Segment;
import dev.chiplog.format.Lines;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/// Reads events back from the sources they came from. Threads: safe for any number.
final class SourceText implements EventText {
	private final List<RecognisedSource> sources = new CopyOnWriteArrayList<>();
	private final Shapes shapes;
	private final ThreadLocal<ReadWindow> window = ThreadLocal.withInitial(ReadWindow::new);

	SourceText(Shapes shapes) {
		this.shapes = shapes;
	}

	/// Adds the next source; its index is how many there were before.
	void add(RecognisedSource source) {
		sources.add(source);
	}

	@Override
	public int read(int source, long offset, byte[] into, int at, int length) throws IOException {
		return sources.get(source).source().read(offset, into, at, length);
	}

	@Override
	public int readRaw(int source, long rawOffset, byte[] into, int at, int length) throws IOException {
		return sources.get(source).source().readRaw(rawOffset, into, at, length);
	}

	@Override
	public long rawOffset(int source, long offset) throws IOException {
		return sources.get(source).source().rawOffset(offset);
	}

	@Override
	public long rawSize(int source) {
		return sources.get(source).source().rawSize();
	}

	@Override
	public Event event(Segment segment, int slot) throws IOException {
		RecognisedSource source = sources.get(segment.source());
		long offset = segment.offsets().get(slot);
		int length = Math.toIntExact(segment.end(slot) - offset);
		ReadWindow read = window.get();
		int from = read.find(source, offset, length);
		byte[] bytes = read.bytes();
		int to = Lines.withoutBlankEnd(bytes, from, from + length);
		EventCollector collector = new EventCollector();
		EventReader reader = source.borrow(offset);
		int format = reader.read(bytes, from, to, collector, collector::clear);
		source.giveBack(reader);
		OptionalLong time = segment.timed().contains(slot) ? OptionalLong.of(segment.times().get(slot)) : OptionalLong.empty();
		return new Event(new EventId(segment.source(), offset), segment.lines().get(slot), Lines.count(bytes, from, to) + 1,
				shapes.name(format), time, segment.inferred().contains(slot), collector.level(), collector.values(),
				new String(bytes, from, length, StandardCharsets.UTF_8));
	}
}
