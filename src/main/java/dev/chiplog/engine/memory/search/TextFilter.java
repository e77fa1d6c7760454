package dev.chiplog.engine.memory.search;

import dev.chiplog.column.EventText;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import java.util.Arrays;

/// Tells in which chunks of a segment's text a phrase cannot stand; it is about 1/64 as large as the text.
///
/// For each gram, one bit a chunk says whether the chunk holds a gram with its hash: a signature file stored by bit position, so that
/// one word answers for all chunks at once. C. Faloutsos, "Signature files" (in Frakes and Baeza-Yates, 1992). A chunk is a run of
/// whole events, so nothing stands across two. Threads: immutable.
final class TextFilter {
	private static final int CHUNK = 1 << 16;
	private static final int MOST_CHUNKS = Long.SIZE;

	private final PackedLongs chunksByRow;
	private final int[] firstSlots;

	private TextFilter(PackedLongs chunksByRow, int[] firstSlots) {
		this.chunksByRow = chunksByRow;
		this.firstSlots = firstSlots;
	}

	/// Whether a filter pays for itself: a small text is as soon searched.
	static boolean suits(Segment segment) {
		return segment.size() > 0 && segment.to() - segment.from() >= CHUNK;
	}

	/// Reads the text of a segment that a filter suits.
	///
	/// @throws java.io.UncheckedIOException with a sentence, when it cannot be read
	static TextFilter of(Segment segment, EventText text) {
		PieceReader pieces = new PieceReader(text);
		int[] firstSlots = firstSlots(segment);
		long[] chunksByRow = new long[PhraseGrams.ROWS];
		byte[] seen = new byte[PhraseGrams.ROWS];
		for (int chunk = 0; chunk + 1 < firstSlots.length; chunk++) {
			Arrays.fill(seen, (byte) 0);
			note(seen, segment, start(segment, firstSlots[chunk]), start(segment, firstSlots[chunk + 1]), pieces);
			for (int row = 0; row < seen.length; row++)
				chunksByRow[row] |= (long) seen[row] << chunk;
		}
		return new TextFilter(PackedLongs.of(chunksByRow, chunksByRow.length), firstSlots);
	}

	/// The candidates that stand where what is required may be.
	RowSet narrow(RowSet candidates, RequiredText required) {
		long chunks = -1;
		for (var clause : required.clauses()) {
			long any = 0;
			for (String phrase : clause)
				any |= PhraseGrams.of(phrase).among(chunksByRow::get);
			chunks &= any;
		}
		return chunks == -1 ? candidates : candidates.and(slots(chunks, candidates.size()));
	}

	/// The heap that it takes, in bytes.
	long bytes() {
		return 48 + chunksByRow.bytes() + 4L * firstSlots.length;
	}

	private RowSet slots(long chunks, int size) {
		long[] words = new long[(size + 63) >>> 6];
		for (long left = chunks; left != 0; left &= left - 1) {
			int chunk = Long.numberOfTrailingZeros(left);
			if (chunk + 1 < firstSlots.length)
				for (int slot = firstSlots[chunk]; slot < firstSlots[chunk + 1]; slot++)
					words[slot >>> 6] |= 1L << slot;
		}
		return RowSet.ofWords(words, size);
	}

	private static void note(byte[] seen, Segment segment, long from, long to, PieceReader pieces) {
		for (long at = from; at < to; at += PieceReader.SIZE - PhraseGrams.LENGTH + 1) {
			int length = (int) Math.min(PieceReader.SIZE, to - at);
			byte[] bytes = pieces.read(segment.source(), at, length);
			for (int i = 0; i + PhraseGrams.LENGTH <= length; i++)
				seen[PhraseGrams.row(bytes, i)] = 1;
		}
	}

	private static int[] firstSlots(Segment segment) {
		long length = segment.to() - segment.from();
		int chunks = Math.clamp(length / CHUNK, 1, MOST_CHUNKS);
		int[] firstSlots = new int[chunks + 1];
		for (int chunk = 1; chunk < chunks; chunk++) {
			int slot = segment.slotWith(segment.from() + length * chunk / chunks);
			firstSlots[chunk] = start(segment, slot) < segment.from() + length * chunk / chunks ? slot + 1 : slot;
		}
		firstSlots[chunks] = segment.size();
		return firstSlots;
	}

	private static long start(Segment segment, int slot) {
		return slot < segment.size() ? segment.offsets().get(slot) : segment.to();
	}
}
