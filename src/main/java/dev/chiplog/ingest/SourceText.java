package dev.chiplog.ingest;

import dev.chiplog.column.EventText;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.format.Lines;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/// Reads events back from the sources they came from. Threads: safe for any number.
final class SourceText implements EventText {
	/// How many events from one on tell whether those next to it are wanted too.
	private static final int NEXT = 32;

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

	/// Reads a source from other bytes from now on, which begin with those of before.
	void replace(RecognisedSource source) {
		sources.set(source.index(), source);
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
		Stored stored = stored(source, segment, slot);
		EventCollector collector = new EventCollector();
		EventReader reader = source.borrow(segment.offsets().get(slot));
		int shape = reader.read(stored.bytes(), stored.from(), stored.to(), collector, collector::clear);
		source.giveBack(reader);
		OptionalLong time = segment.timed().contains(slot) ? OptionalLong.of(segment.times().get(slot)) : OptionalLong.empty();
		String text = new String(stored.bytes(), stored.from(), stored.whole() - stored.from(), StandardCharsets.UTF_8);
		String raw = source.written(segment.offsets().get(slot), segment.end(slot), text);
		return new Event(new EventId(segment.source(), segment.offsets().get(slot)), segment.lines().get(slot), physicalLines(raw),
				shapes.name(shape), time, segment.inferred().contains(slot), collector.level(), collector.values(), raw);
	}

	@Override
	public void texts(Segment segment, RowSet slots, Field field, TextVisitor visitor) throws IOException {
		RecognisedSource source = sources.get(segment.source());
		FieldTexts texts = new FieldTexts(segment, slots, field, visitor);
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
			Stored stored = stored(source, segment, slot);
			EventReader reader = source.borrow(segment.offsets().get(slot));
			texts.turnTo(slot);
			reader.readRun(stored.bytes(), stored.from(), runEnd(segment, slots, slot, stored), texts);
			if (texts.taken() == 0)
				texts.read(reader, stored.bytes(), stored.from(), stored.to());
			else
				slot += texts.taken() - 1;
			source.giveBack(reader);
		}
	}

	/// Where a run ends that begins with an event: with the window where most of the next are wanted, and else behind the event, since to read
	/// one more takes longer than to begin another run.
	private int runEnd(Segment segment, RowSet slots, int slot, Stored stored) {
		if (slots.count(slot, Math.min(slot + NEXT, segment.size())) <= NEXT / 2)
			return stored.whole();
		return (int) Math.min(window.get().length(), stored.from() + segment.to() - segment.offsets().get(slot));
	}

	@Override
	public EventReading explain(Segment segment, int slot) throws IOException {
		RecognisedSource source = sources.get(segment.source());
		Stored stored = stored(source, segment, slot);
		return source.explain(segment.offsets().get(slot), stored.bytes(), stored.from(), stored.to());
	}

	/// An event's bytes, good until this thread reads the next event.
	///
	/// @param to behind the event without blank lines at its end
	/// @param whole behind the event
	private record Stored(byte[] bytes, int from, int to, int whole) {
	}

	private Stored stored(RecognisedSource source, Segment segment, int slot) throws IOException {
		long offset = segment.offsets().get(slot);
		int length = Math.toIntExact(segment.end(slot) - offset);
		ReadWindow read = window.get();
		int from = read.find(source, offset, length);
		return new Stored(read.bytes(), from, Lines.withoutBlankEnd(read.bytes(), from, from + length), from + length);
	}

	/// How many lines hold a text, blank ones at its end left out of account.
	private static int physicalLines(String text) {
		return 1 + (int) text.stripTrailing().chars().filter(character -> character == '\n').count();
	}
}
