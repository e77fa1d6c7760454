package dev.chiplog.ingest;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.record.FieldTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// A dataset in the making: takes segments in their order and tells the listener from time to time. One thread.
final class Assembly {
	private static final long PAUSE_NANOS = 250_000_000;

	private final FieldTable fields;
	private final Dictionaries dictionaries;
	private final Shapes shapes;
	private final LoadListener listener;
	private final SourceText text;
	private final List<RecognisedSource> sources = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private long bytesBefore;
	private long bytesHere;
	private long lines;
	private OptionalLong time = OptionalLong.empty();
	private boolean fresh;
	private long published = Long.MIN_VALUE;

	Assembly(FieldTable fields, Dictionaries dictionaries, Shapes shapes, LoadListener listener) {
		this.fields = fields;
		this.dictionaries = dictionaries;
		this.shapes = shapes;
		this.listener = listener;
		this.text = new SourceText(shapes);
	}

	/// Begins the next source.
	void begin(RecognisedSource source) {
		rest();
		text.add(source);
		sources.add(source);
		bytesBefore += bytesHere;
		bytesHere = source.preamble();
		lines = source.preambleLines();
		time = OptionalLong.empty();
	}

	/// Lets go of what the source that was begun last is read with: all its segments are there.
	void rest() {
		if (!sources.isEmpty())
			sources.getLast().rest();
	}

	/// Adds the next segment of the source that was begun last.
	void add(BlockParser.Parsed parsed) {
		Placed placed = add(parsed, lines, time);
		lines = placed.lines();
		time = placed.time();
		bytesHere = segments.getLast().to();
		fresh = true;
	}

	/// What stands before the next segment of a source.
	///
	/// @param lines how many physical lines
	/// @param time of the last event
	record Placed(long lines, OptionalLong time) {
	}

	/// Adds a segment behind the others of its source.
	///
	/// @param linesBefore how many physical lines of the source stand before it
	/// @param timeBefore of the event before it
	Placed add(BlockParser.Parsed parsed, long linesBefore, OptionalLong timeBefore) {
		Segment placed = parsed.segment().placed(linesBefore, timeBefore);
		segments.add(behind(placed.source()), placed);
		return new Placed(linesBefore + parsed.lines(), placed.lastTime().isPresent() ? placed.lastTime() : timeBefore);
	}

	/// Takes back the segments of a source from an offset on.
	void cutBack(int source, long from) {
		segments.removeIf(segment -> segment.source() == source && segment.from() >= from);
	}

	/// The segments of a source, in its order.
	List<Segment> segmentsOf(int source) {
		return segments.stream().filter(segment -> segment.source() == source).toList();
	}

	/// The sources that were begun.
	List<RecognisedSource> sources() {
		return List.copyOf(sources);
	}

	/// Reads a source in another way from now on.
	void replace(RecognisedSource source) {
		sources.set(source.index(), source);
		text.replace(source);
	}

	private int behind(int source) {
		int at = segments.size();
		while (at > 0 && segments.get(at - 1).source() > source)
			at--;
		return at;
	}

	/// Notes what could not be read, unless it was noted before.
	///
	/// @return whether it is new
	boolean problemOnce(String sentence) {
		return !problems.contains(sentence) && problems.add(sentence);
	}

	/// Tells the listener, if there is something new and it was not told just now.
	void publishNowAndThen() {
		long now = System.nanoTime();
		if (!fresh || published != Long.MIN_VALUE && now - published < PAUSE_NANOS)
			return;
		fresh = false;
		listener.grown(dataset(false), bytesBefore + bytesHere);
		published = System.nanoTime();
	}

	/// Tells the listener that this is all there is by now.
	///
	/// @param stopped whether sources were left unread, so that only what became events counts as read
	void finish(boolean stopped) {
		long events = bytesBefore + bytesHere;
		long everything = sources.stream().mapToLong(source -> source.source().size()).sum();
		listener.finished(dataset(true), stopped ? events : Math.max(events, everything), List.copyOf(problems));
	}

	private Dataset dataset(boolean complete) {
		int known = fields.size();
		List<SourceInfo> infos = sources.stream().map(source -> source.info(source.formatName())).toList();
		return new Dataset(infos, segments, fields.fields().subList(0, known), dictionaries.first(known), shapes.names(), text, complete);
	}
}
