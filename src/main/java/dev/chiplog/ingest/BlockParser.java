package dev.chiplog.ingest;

import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.record.FieldTable;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Turns blocks of bytes into segments of columns.
///
/// Threads: any number may parse at once, each its own block.
final class BlockParser {
	private final FieldTable fields;
	private final Dictionaries dictionaries;
	private final ConcurrentLinkedQueue<SegmentBuilder> idle = new ConcurrentLinkedQueue<>();

	/// @param fields of the dataset
	/// @param dictionaries of the dataset
	BlockParser(FieldTable fields, Dictionaries dictionaries) {
		this.fields = fields;
		this.dictionaries = dictionaries;
	}

	/// A block's segment, its lines counted from the block's first, and how many physical lines the block adds to those behind it.
	record Parsed(Segment segment, long lines) {
	}

	Parsed parse(RecognisedSource source, Block block) {
		EventReader reader = source.borrow(block.offset());
		SegmentBuilder known = idle.poll();
		SegmentBuilder builder = known != null ? known : new SegmentBuilder(fields, dictionaries);
		builder.over(block.bytes());
		EventRun run = new EventRun(source, reader, builder, block);
		run.read();
		source.giveBack(reader);
		Segment segment = builder.build(source.index(), block.offset() + block.length());
		idle.add(builder);
		return new Parsed(segment, run.lines());
	}

	/// Lets go of what is kept for the next block.
	void rest() {
		idle.clear();
	}
}
