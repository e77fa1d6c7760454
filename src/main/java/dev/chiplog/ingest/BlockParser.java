package dev.chiplog.ingest;

import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.format.Lines;
import dev.chiplog.record.FieldTable;

/// Turns a block of bytes into a segment of columns.
///
/// Threads: any number may parse at once, each its own block.
///
/// @param fields of the dataset
/// @param dictionaries of the dataset
record BlockParser(FieldTable fields, Dictionaries dictionaries) {

	/// A block's segment, its lines counted from the block's first, and how many physical lines the block adds to those behind it.
	record Parsed(Segment segment, long lines) {
	}

	Parsed parse(RecognisedSource source, Block block) {
		EventReader reader = source.borrow(block.offset());
		SegmentBuilder builder = new SegmentBuilder(source.index(), fields, dictionaries);
		SegmentSink sink = new SegmentSink(builder);
		byte[] bytes = block.bytes();
		long line = 1;
		int from = 0;
		while (from < block.length()) {
			int to = reader.boundary().next(bytes, from, block.length());
			builder.begin(block.offset() + from, source.line(block.offset() + from).orElse(line));
			builder.end(reader.read(bytes, from, Lines.withoutBlankEnd(bytes, from, to), sink, builder::discard));
			line += Lines.count(bytes, from, to);
			from = to;
		}
		source.giveBack(reader);
		boolean counted = source.line(block.offset()).isEmpty();
		return new Parsed(builder.build(block.offset() + block.length()), counted ? line - 1 : 0);
	}
}
