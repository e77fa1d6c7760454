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
		text.add(source);
		sources.add(source);
		bytesBefore += bytesHere;
		bytesHere = source.preamble();
		lines = source.preambleLines();
		time = OptionalLong.empty();
	}

	/// Adds the next segment of the source.
	void add(BlockParser.Parsed parsed) {
		Segment placed = parsed.segment().placed(lines, time);
		lines += parsed.lines();
		time = placed.lastTime().isPresent() ? placed.lastTime() : time;
		bytesHere = placed.to();
		segments.add(placed);
		fresh = true;
	}

	/// Notes what could not be read.
	void problem(String sentence) {
		problems.add(sentence);
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

	/// Tells the listener that this is all.
	void finish() {
		listener.finished(dataset(true), bytesBefore + bytesHere, List.copyOf(problems));
	}

	private Dataset dataset(boolean complete) {
		int known = fields.size();
		List<SourceInfo> infos = sources.stream().map(source -> source.info(source.formatName())).toList();
		return new Dataset(infos, segments, fields.fields().subList(0, known), dictionaries.first(known), shapes.names(), text, complete);
	}
}
