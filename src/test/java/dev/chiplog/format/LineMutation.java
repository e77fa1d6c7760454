package dev.chiplog.format;

import java.util.Arrays;
import java.util.Random;

/// Damages lines of logs in the ways in which real ones differ from each other, and in some that only a broken disk knows; seeded.
public final class LineMutation {
	/// Whatever lines are made of, separators and quotes more often than letters.
	private static final String NOISE = " []()<>:|-\"'\\\t,;.=+/{}_09az19AZTeEN-\r\0\u001B\u007F";
	private static final int MOST = 4;

	private final Random random;

	public LineMutation(Random random) {
		this.random = random;
	}

	/// The line with up to four changes; a third of all lines stay as they are.
	public byte[] of(byte[] line) {
		byte[] mutated = line;
		for (int changes = Math.max(0, random.nextInt(MOST + 2) - 1); changes > 0; changes--)
			mutated = changed(mutated);
		return mutated;
	}

	private byte[] changed(byte[] line) {
		int at = random.nextInt(line.length + 1);
		int behind = Math.min(line.length, at + 1 + random.nextInt(12));
		return switch (random.nextInt(14)) {
			case 0 -> replaced(line, at, at, noise());
			case 1, 2 -> replaced(line, at, Math.min(line.length, at + 1), noise());
			case 3 -> replaced(line, at, behind, new byte[0]);
			case 4 -> replaced(line, at, at, Arrays.copyOfRange(line, at, behind));
			case 5 -> Arrays.copyOf(line, at);
			case 6 -> replaced(line, line.length, line.length, random.nextBoolean() ? new byte[]{'\r'} : noise());
			case 7 -> replaced(line, at, at, random.nextBoolean() ? new byte[]{(byte) 0xE4, (byte) 0xB8, (byte) 0xAD} : strange());
			case 8 -> swapped(line);
			case 9, 10, 11 -> withOtherDigit(line, at);
			case 12 -> replaced(line, at, at, new byte[]{'"'});
			default -> replaced(line, at, at, Arrays.copyOfRange(line, random.nextInt(at + 1), at));
		};
	}

	private byte[] noise() {
		return new byte[]{(byte) NOISE.charAt(random.nextInt(NOISE.length()))};
	}

	private byte[] strange() {
		return new byte[]{(byte) random.nextInt(256)};
	}

	/// Changes the next digit to another, so that numbers and dates stay such, also those that do not exist.
	private byte[] withOtherDigit(byte[] line, int from) {
		byte[] other = line.clone();
		for (int at = from; at < line.length; at++)
			if (line[at] >= '0' && line[at] <= '9') {
				other[at] = (byte) ('0' + random.nextInt(10));
				return other;
			}
		return other;
	}

	private byte[] swapped(byte[] line) {
		byte[] other = line.clone();
		if (line.length > 1) {
			int at = random.nextInt(line.length - 1);
			other[at] = line[at + 1];
			other[at + 1] = line[at];
		}
		return other;
	}

	private static byte[] replaced(byte[] line, int from, int to, byte[] piece) {
		byte[] other = new byte[line.length - (to - from) + piece.length];
		System.arraycopy(line, 0, other, 0, from);
		System.arraycopy(piece, 0, other, from, piece.length);
		System.arraycopy(line, to, other, from + piece.length, line.length - to);
		return other;
	}
}
