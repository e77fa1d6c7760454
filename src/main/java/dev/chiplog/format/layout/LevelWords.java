package dev.chiplog.format.layout;

import dev.chiplog.format.Digits;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads level words and level letters from bytes, remembering the words it has seen; one thread's.
public final class LevelWords {
	private static final int LONGEST = 16;
	private static final int SLOTS = 256;
	private static final long HIGHS = 0x8080808080808080L;
	private static final long CASE = 0x2020202020202020L;
	private static final long FROM_A = (0x80 - 'a') * 0x0101010101010101L;
	private static final long BEHIND_Z = (0x7F - 'z') * 0x0101010101010101L;

	private final long[] words = new long[SLOTS];
	/// By slot: the bytes of its word behind the eighth.
	private final long[] rests = new long[SLOTS];
	private final @Nullable Level[] levels = new Level[SLOTS];

	/// Behind the word that begins here: letters and digits of any script.
	static int end(byte[] bytes, int from, int to) {
		int end = from;
		if (from + Long.BYTES <= to) {
			int letters = letters(Digits.word(bytes, from));
			end = from + letters;
			if (letters < Long.BYTES && bytes[end] >= 0 && !Characters.isDigit(bytes[end]))
				return end;
		}
		while (end < to && (Characters.isLetterOrDigit(bytes[end]) || bytes[end] < 0))
			end++;
		return end;
	}

	/// How many bytes of a word from its lowest on are ASCII letters: sums of seven bits show in the eighth what is beyond a letter.
	private static int letters(long word) {
		long lower = (word | CASE) & ~HIGHS;
		long beyond = ~(lower + FROM_A) | lower + BEHIND_Z | word;
		return Long.numberOfTrailingZeros(beyond & HIGHS) >>> 3;
	}

	/// The level that exactly these bytes spell in any case; null when they are no level word.
	@Nullable
	public Level word(byte[] bytes, int from, int to) {
		int length = to - from;
		if (length < 3 || length > LONGEST)
			return null;
		long packed = packed(bytes, from, Math.min(to, from + Long.BYTES));
		long more = packed(bytes, from + Long.BYTES, to);
		int slot = (int) (((packed ^ more) * 0x9E37_79B9_7F4A_7C15L) >>> 56);
		if (words[slot] != packed || rests[slot] != more) {
			words[slot] = packed;
			rests[slot] = more;
			levels[slot] = spelled(bytes, from, to);
		}
		return levels[slot];
	}

	private static long packed(byte[] bytes, int from, int to) {
		if (from >= to)
			return 0;
		int bits = 8 * (to - from);
		if (from + Long.BYTES <= bytes.length)
			return Digits.word(bytes, from) & -1L >>> Long.SIZE - bits;
		long packed = 0;
		for (int i = from; i < to; i++)
			packed |= (bytes[i] & 0xFFL) << 8 * (i - from);
		return packed;
	}

	/// The level that one letter or mark means to the systems that shorten levels so; null when it means none.
	///
	/// Letters are glog's, logcat's, MongoDB's and CUPS's; the marks `. - * #` are Redis's debug, verbose, notice and warning.
	public static @Nullable Level letter(byte letter) {
		return switch (letter) {
			case 'T', 'V', '-' -> Level.TRACE;
			case 'D', 'd', '.' -> Level.DEBUG;
			case 'I' -> Level.INFO;
			case 'N', '*' -> Level.NOTICE;
			case 'W', '#' -> Level.WARNING;
			case 'E' -> Level.ERROR;
			case 'F', 'C', 'A', 'X' -> Level.CRITICAL;
			default -> null;
		};
	}

	private static @Nullable Level spelled(byte[] bytes, int from, int to) {
		return Level.ofWord(new String(bytes, from, to - from, StandardCharsets.UTF_8)).orElse(null);
	}
}
