package dev.chiplog.ingest;

import dev.chiplog.column.PackedLongs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the lines of a converted document come from: for each line its offset, and its record's offset and physical line in the original.
///
/// Threads: one adds, any number ask.
final class Places {
	private static final int CHUNK = 4096;

	private final List<Chunk> chunks = new ArrayList<>();
	private final long[] offsets = new long[CHUNK];
	private final long[] begins = new long[CHUNK];
	private final long[] lines = new long[CHUNK];
	private int size;

	/// The places of some lines that follow each other.
	private record Chunk(long first, PackedLongs offsets, PackedLongs begins, PackedLongs lines) {
	}

	/// Adds the next line.
	///
	/// @param offset where it begins among the lines, more than the one before
	/// @param begin where its record begins in the original
	/// @param line on which physical line
	synchronized void add(long offset, long begin, long line) {
		if (size == CHUNK) {
			chunks.add(new Chunk(offsets[0], PackedLongs.of(offsets, CHUNK), PackedLongs.of(begins, CHUNK), PackedLongs.of(lines, CHUNK)));
			size = 0;
		}
		offsets[size] = offset;
		begins[size] = begin;
		lines[size++] = line;
	}

	/// Where the record of the line that holds an offset begins in the original.
	synchronized long begin(long offset) {
		if (size > 0 && offset >= offsets[0])
			return begins[last(offset)];
		Chunk chunk = chunk(offset);
		return chunk == null ? 0 : chunk.begins.get(last(chunk.offsets, offset));
	}

	/// The physical line on which the record of the line that holds an offset begins.
	synchronized long line(long offset) {
		if (size > 0 && offset >= offsets[0])
			return lines[last(offset)];
		Chunk chunk = chunk(offset);
		return chunk == null ? 1 : chunk.lines.get(last(chunk.offsets, offset));
	}

	private int last(long offset) {
		int found = Arrays.binarySearch(offsets, 0, size, offset);
		return found >= 0 ? found : -found - 2;
	}

	private @Nullable Chunk chunk(long offset) {
		int low = 0;
		int high = chunks.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (chunks.get(middle).first <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low == 0 ? null : chunks.get(low - 1);
	}

	private static int last(PackedLongs sorted, long offset) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle) <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low - 1;
	}
}
