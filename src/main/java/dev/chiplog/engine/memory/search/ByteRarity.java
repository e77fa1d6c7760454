package dev.chiplog.engine.memory.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How seldom each byte stands in logs, in whichever case: a search looks first for the bytes of a phrase that are seldom.
final class ByteRarity {
	/// From the most frequent one on, over JSON lines, text logs, access logs and CSV taken together.
	private static final String FREQUENT = "e0t1a2 oinr3sl4\"5d6789c,:mup._-hg/bf[]=vykwx(){}'jz;+q@\n<>%*#&|?!$\\~^`";
	private static final int[] RANKS = ranks();

	private ByteRarity() {
	}

	/// A byte's rank; the higher, the rarer.
	///
	/// @param lower a letter in lower case
	static int rank(byte lower) {
		return RANKS[lower & 0xff];
	}

	/// The place of the rarest byte that differs from another; 0 when all are like it.
	static int rarest(byte[] lower, int unlike) {
		int best = 0;
		int rank = -1;
		for (int at = 0; at < lower.length; at++)
			if (lower[at] != unlike && rank(lower[at]) > rank) {
				best = at;
				rank = rank(lower[at]);
			}
		return best;
	}

	/// The first bytes of characters beyond ASCII repeat within a script; those that follow tell more.
	private static int[] ranks() {
		int[] ranks = new int[256];
		byte[] frequent = FREQUENT.getBytes(StandardCharsets.US_ASCII);
		Arrays.fill(ranks, frequent.length + 2);
		Arrays.fill(ranks, 0x80, 0xc0, frequent.length + 1);
		Arrays.fill(ranks, 0xc0, 0x100, frequent.length);
		for (int rank = 0; rank < frequent.length; rank++)
			ranks[frequent[rank]] = rank;
		return ranks;
	}
}
