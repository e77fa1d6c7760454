package dev.chiplog.format.custom;

/// Makes bytes well-formed UTF-8 without moving any: a regular expression matches no text that is broken anywhere.
final class WellFormed {
	private static final byte UNKNOWN = '?';

	private WellFormed() {
	}

	/// Puts a question mark in place of every byte that belongs to no character (The Unicode Standard, table 3-7).
	static void mend(byte[] bytes) {
		for (int at = 0; at < bytes.length;) {
			int length = length(bytes, at);
			if (length == 0)
				bytes[at] = UNKNOWN;
			at += Math.max(1, length);
		}
	}

	/// How many bytes the character has that begins there; 0 when none does.
	private static int length(byte[] bytes, int at) {
		int first = bytes[at] & 0xFF;
		if (first < 0x80)
			return 1;
		int length = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
		if (length == 0 || at + length > bytes.length)
			return 0;
		for (int i = at + 1; i < at + length; i++)
			if ((bytes[i] & 0xC0) != 0x80)
				return 0;
		int second = bytes[at + 1] & 0xFF;
		boolean excluded = first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F || first == 0xF0 && second < 0x90
				|| first == 0xF4 && second > 0x8F;
		return excluded ? 0 : length;
	}
}
