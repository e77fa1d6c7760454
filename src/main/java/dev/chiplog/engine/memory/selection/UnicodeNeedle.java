package dev.chiplog.engine.memory.selection;

import java.nio.charset.StandardCharsets;

/// A phrase with characters beyond ASCII, which a log may write as UTF-8 or, in JSON, as `\u6279`.
final class UnicodeNeedle implements Needle {
	private final byte[][][] spellings;
	private final boolean[] beginnings = new boolean[256];

	UnicodeNeedle(String phrase) {
		spellings = phrase.codePoints().mapToObj(UnicodeNeedle::spellings).toArray(byte[][][]::new);
		for (byte[] spelling : spellings[0])
			beginnings[spelling[0] & 0xff] = true;
	}

	@Override
	public boolean occursIn(byte[] bytes, int from, int to) {
		for (int at = from; at < to; at++)
			if (beginnings[bytes[at] & 0xff] && standsAt(bytes, at, to))
				return true;
		return false;
	}

	private boolean standsAt(byte[] bytes, int at, int to) {
		int next = at;
		for (byte[][] alternatives : spellings) {
			int length = lengthAt(bytes, next, to, alternatives);
			if (length == 0)
				return false;
			next += length;
		}
		return true;
	}

	private static int lengthAt(byte[] bytes, int at, int to, byte[][] alternatives) {
		for (byte[] spelling : alternatives)
			if (at + spelling.length <= to && standsAt(bytes, at, spelling))
				return spelling.length;
		return 0;
	}

	private static boolean standsAt(byte[] bytes, int at, byte[] spelling) {
		for (int i = 0; i < spelling.length; i++)
			if (bytes[at + i] != spelling[i])
				return false;
		return true;
	}

	/// No spelling of a character begins another spelling of it, so the first that fits is the one.
	private static byte[][] spellings(int point) {
		int lower = Character.toLowerCase(Character.toUpperCase(point));
		int upper = Character.toUpperCase(point);
		if (point < 128)
			return new byte[][]{utf8(lower), utf8(upper)};
		return new byte[][]{utf8(lower), utf8(upper), escaped(lower, "%04x"), escaped(lower, "%04X"), escaped(upper, "%04x"),
				escaped(upper, "%04X")};
	}

	private static byte[] utf8(int point) {
		return Character.toString(point).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] escaped(int point, String hexadecimal) {
		StringBuilder text = new StringBuilder();
		for (char unit : Character.toChars(point))
			text.append("\\u").append(String.format(hexadecimal, (int) unit));
		return text.toString().getBytes(StandardCharsets.US_ASCII);
	}
}
