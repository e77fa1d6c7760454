package dev.chiplog.engine.memory.search;

import dev.chiplog.column.EventText;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.query.Cancellation;
import java.util.List;

/// Searches the bytes of the events of a segment, read in pieces of many events.
///
/// Filters say which pieces to read; a phrase is looked for in a whole piece at once, and only events that hold it are looked at one by
/// one. Threads: safe for any number of threads.
public final class RawScan {
	/// Events that nobody asks for are read along where leaving them out would take a further read.
	private static final int GAP = 1 << 14;

	private final PieceReader pieces;
	private final TextFilters filters;

	public RawScan(EventText text, TextFilters filters) {
		this.pieces = new PieceReader(text);
		this.filters = filters;
	}

	/// Looks at the bytes of one event, from `from` to before `to`.
	@FunctionalInterface
	public interface BytesTest {
		boolean accepts(byte[] bytes, int from, int to);
	}

	/// The slots among the candidates whose events contain the phrase, whatever the case.
	///
	/// @throws java.io.UncheckedIOException with a sentence that names the source
	public RowSet containing(Segment segment, RowSet candidates, String phrase, Cancellation cancellation) {
		return holding(segment, candidates, RequiredText.phrase(phrase), cancellation);
	}

	/// The slots among the candidates whose events hold some of what is required: one phrase of the clause that says most.
	///
	/// @throws java.io.UncheckedIOException with a sentence that names the source
	public RowSet holding(Segment segment, RowSet candidates, RequiredText required, Cancellation cancellation) {
		return required.best().isEmpty() ? candidates : where(segment, candidates, required, (_, _, _) -> true, cancellation);
	}

	/// The slots among the candidates whose events the test accepts, all of which hold what is required.
	///
	/// @throws java.io.UncheckedIOException with a sentence that names the source
	public RowSet where(Segment segment, RowSet candidates, RequiredText required, BytesTest test, Cancellation cancellation) {
		RowSet left = filters.narrow(segment, candidates, required);
		List<Needle> needles = required.best().orElse(List.of()).stream().flatMap(phrase -> Needle.of(phrase).stream()).toList();
		long[] words = new long[(segment.size() + 63) >>> 6];
		int slot = left.next(0);
		while (slot >= 0) {
			cancellation.check();
			Piece piece = piece(segment, left, slot);
			RowSet worth = needles.isEmpty() ? left : piece.holding(needles, left);
			for (int at = worth.next(slot); at >= 0 && at < piece.behind(); at = worth.next(at + 1))
				if (test.accepts(piece.bytes(), piece.from(at), piece.to(at)))
					words[at >>> 6] |= 1L << at;
			slot = left.next(piece.behind());
		}
		return RowSet.ofWords(words, segment.size());
	}

	/// A piece that begins with a candidate and goes on as long as candidates stand close to each other.
	private Piece piece(Segment segment, RowSet candidates, int first) {
		long start = segment.offsets().get(first);
		int last = first;
		if (candidates.count() == segment.size())
			last = start + PieceReader.SIZE >= segment.to()
					? segment.size() - 1
					: Math.max(first, segment.slotWith(start + PieceReader.SIZE) - 1);
		else
			for (int next = candidates.next(first + 1); next >= 0 && joins(segment, start, last, next); next = candidates.next(next + 1))
				last = next;
		int length = Math.toIntExact(segment.end(last) - start);
		return new Piece(segment, first, last + 1, start, pieces.read(segment.source(), start, length), length);
	}

	private static boolean joins(Segment segment, long start, int last, int next) {
		return segment.offsets().get(next) - segment.end(last) <= GAP && segment.end(next) - start <= PieceReader.SIZE;
	}
}
