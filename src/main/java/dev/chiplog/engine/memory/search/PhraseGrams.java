package dev.chiplog.engine.memory.search;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/// The grams, runs of four bytes without regard to case, that a text has if a phrase stands in it.
///
/// A gram is known by its row, a hash, so that different grams may be taken for each other but never one for two.
///
/// @param writings the rows of each way in which the phrase may be written; none when they are too many to tell
record PhraseGrams(List<int[]> writings) {
	/// How many bytes make a gram.
	static final int LENGTH = 4;
	/// How many rows there are.
	static final int ROWS = 1 << 13;
	private static final int SHIFT = 32 - 13;
	private static final VarHandle GRAM = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

	/// The row of the gram that begins at a place, of which four bytes are readable.
	static int row(byte[] bytes, int at) {
		return ((int) GRAM.get(bytes, at) | 0x20202020) * 0x9E3779B1 >>> SHIFT;
	}

	/// The grams of a phrase. It is written in UTF-8 throughout, or has an escape for one character at least.
	static PhraseGrams of(String phrase) {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		List<int[]> writings = new ArrayList<>();
		for (int point : phrase.codePoints().toArray()) {
			Spelling spelling = Spelling.of(point);
			byte[] first = spelling.plain().getFirst();
			for (byte[] other : spelling.plain())
				if (!sameGrams(first, other))
					return new PhraseGrams(List.of());
			plain.writeBytes(first);
			for (byte[] escape : spelling.escaped())
				writings.add(rows(escape));
		}
		writings.addFirst(rows(plain.toByteArray()));
		return new PhraseGrams(writings);
	}

	/// Which of up to 64 texts, a bit each, may hold the phrase.
	///
	/// @param texts the texts that have the gram of a row
	long among(IntToLongFunction texts) {
		if (writings.isEmpty())
			return -1;
		long any = 0;
		for (int[] rows : writings) {
			long all = -1;
			for (int row : rows)
				all &= texts.applyAsLong(row);
			any |= all;
		}
		return any;
	}

	private static boolean sameGrams(byte[] one, byte[] other) {
		return Arrays.equals(folded(one), folded(other));
	}

	private static byte[] folded(byte[] bytes) {
		byte[] folded = bytes.clone();
		for (int i = 0; i < folded.length; i++)
			folded[i] |= 0x20;
		return folded;
	}

	private static int[] rows(byte[] bytes) {
		int[] rows = new int[Math.max(0, bytes.length - LENGTH + 1)];
		for (int i = 0; i < rows.length; i++)
			rows[i] = row(bytes, i);
		return rows;
	}
}
