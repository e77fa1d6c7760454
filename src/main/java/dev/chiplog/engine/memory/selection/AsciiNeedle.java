package dev.chiplog.engine.memory.selection;

import java.util.Arrays;

/// A phrase of ASCII characters; most bytes of the text are never looked at.
///
/// R. N. Horspool, "Practical fast searching in strings" (Software: Practice and Experience, 1980), over bytes in lower case.
final class AsciiNeedle implements Needle {
	private final byte[] lower;
	private final int[] shifts = new int[256];

	AsciiNeedle(String phrase) {
		lower = new byte[phrase.length()];
		for (int i = 0; i < lower.length; i++)
			lower[i] = folded((byte) phrase.charAt(i));
		Arrays.fill(shifts, lower.length);
		for (int i = 0; i < lower.length - 1; i++) {
			shifts[lower[i]] = lower.length - 1 - i;
			shifts[Character.toUpperCase((char) lower[i])] = lower.length - 1 - i;
		}
	}

	@Override
	public boolean occursIn(byte[] bytes, int from, int to) {
		int last = lower.length - 1;
		if (last < 0)
			return true;
		for (int at = from; at + last < to; at += shifts[bytes[at + last] & 0xff])
			if (folded(bytes[at + last]) == lower[last] && standsAt(bytes, at))
				return true;
		return false;
	}

	private boolean standsAt(byte[] bytes, int at) {
		for (int i = 0; i < lower.length - 1; i++)
			if (folded(bytes[at + i]) != lower[i])
				return false;
		return true;
	}

	private static byte folded(byte character) {
		return character >= 'A' && character <= 'Z' ? (byte) (character + 32) : character;
	}
}
