package dev.chiplog.ingest;

import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.format.Lines;

/// One pass over the events of a block: usual lines run by run, everything else by finding where the event ends and asking formats.
///
/// A usual line is taken for an event before it is known whether the line behind goes on with it. When that one is usual too, an event
/// begins there; otherwise the boundary is asked, and an event that turns out to be longer is taken back and read again.
final class EventRun {
	private static final int NOWHERE = -1;

	private final RecognisedSource source;
	private final EventReader reader;
	private final SegmentBuilder builder;
	private final SegmentSink sink;
	private final SegmentRun run;
	private final byte[] bytes;
	private final int length;
	private final long offset;
	private final boolean counted;
	private long line = 1;
	private int at;
	private int usual = NOWHERE;

	EventRun(RecognisedSource source, EventReader reader, SegmentBuilder builder, Block block) {
		this.source = source;
		this.reader = reader;
		this.builder = builder;
		this.sink = new SegmentSink(builder);
		this.run = new SegmentRun(source, reader.lifter(), builder, block.offset());
		this.bytes = block.bytes();
		this.length = block.length();
		this.offset = block.offset();
		this.counted = source.countsLines();
	}

	/// Tells the builder every event of the block.
	void read() {
		while (at < length)
			if (!readRun())
				readGenerally();
	}

	/// Reads the usual lines that stand here, if there are any.
	private boolean readRun() {
		run.turnTo(line);
		int behind = reader.readRun(bytes, at, length, run);
		if (behind == at)
			return false;
		builder.endRun(run.taken(), reader.usualShape());
		line += run.taken();
		usual = run.last();
		at = behind;
		return true;
	}

	/// How many physical lines the block adds to those behind it.
	long lines() {
		return counted ? line - 1 : 0;
	}

	private void readGenerally() {
		int behind = usual == NOWHERE ? at : reader.boundary().next(bytes, usual, length);
		if (behind > at) {
			builder.retract();
			at = usual;
			line--;
		} else {
			behind = reader.boundary().next(bytes, at, length);
		}
		usual = NOWHERE;
		builder.begin(offset + at, counted ? line : source.line(offset + at).orElse(line));
		builder.end(reader.read(bytes, at, Lines.withoutBlankEnd(bytes, at, behind), sink, builder::discard));
		line += Lines.count(bytes, at, behind);
		at = behind;
	}
}
