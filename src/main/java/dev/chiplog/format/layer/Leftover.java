package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What another writer to the same console left at the beginning of a line, before the logger's own record: a progress bar, a print
/// without a line end.
///
/// Such a bar ends with its rate in a bracket, as tqdm writes it; MLPerf's records begin with a mark that stands nowhere else.
public final class Leftover implements Layer {
	private static final List<byte[]> BAR_ENDS = Stream.of("it/s]", "s/it]", "B/s]", "?it/s]", "examples/s]")
			.map(end -> end.getBytes(StandardCharsets.US_ASCII)).toList();
	private static final byte[] RECORD = ":::MLL".getBytes(StandardCharsets.US_ASCII);

	@Override
	public String name() {
		return "leftover";
	}

	@Override
	public Certainty certainty() {
		return Certainty.LAST;
	}

	@Override
	public Peeler open(Head head) {
		LazyField leftover = new LazyField(head.fields(), "leftover");
		return (line, wrapping) -> {
			int end = end(line.bytes(), line.from(), line.to());
			if (end <= line.from())
				return false;
			wrapping.text(leftover.get(), line.bytes(), line.from(), end);
			line.beginAt(end);
			return true;
		};
	}

	/// Where the logger's record begins; `from` when nothing stands before it.
	private static int end(byte[] bytes, int from, int to) {
		for (int at = from; at < to; at++) {
			if (bytes[at] == ':' && Line.startsWith(RECORD, bytes, at, to))
				return at;
			if (bytes[at] == ']' && at + 1 < to && bytes[at + 1] > ' ' && endsBar(bytes, from, at + 1))
				return at + 1;
		}
		return from;
	}

	private static boolean endsBar(byte[] bytes, int from, int to) {
		for (byte[] end : BAR_ENDS)
			if (to - end.length >= from && Line.startsWith(end, bytes, to - end.length, to))
				return true;
		return false;
	}
}
