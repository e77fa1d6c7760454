package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.layout.LevelWords;

/// The task or host that a cluster launcher puts before each line: `3: message`, `worker-1: message`.
///
/// Sources: Slurm's `srun --label`, and `pdsh`, with which DeepSpeed starts its nodes. Many loggers begin with a word and a colon, so a
/// source has the layer only if nearly all its lines begin with a name or number that ends with a digit.
public final class HostLabel implements Layer {
	private static final double LEAST = 0.9;
	private static final int LONGEST = 64;

	@Override
	public String name() {
		return "host";
	}

	@Override
	public Certainty certainty() {
		return Certainty.LIKELY;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return Characters.isBlank(first) || Characters.isLetterOrDigit(first) || first == '-' || first == '.' || first == '_';
	}

	@Override
	public Peeler open(Head head) {
		LevelWords words = new LevelWords();
		LazyField rank = new LazyField(head.fields(), "rank");
		LazyField host = new LazyField(head.fields(), "host");
		if (Evidence.share(head, line -> colon(line, words) >= 0) < LEAST)
			return Peeler.NONE;
		return (line, wrapping) -> {
			int colon = colon(line, words);
			if (colon < 0)
				return false;
			byte[] bytes = line.bytes();
			int from = Characters.skipBlanks(bytes, line.from(), colon);
			if (Characters.isDigit(bytes[from]))
				wrapping.whole(rank.get(), number(bytes, from, colon));
			else
				wrapping.text(host.get(), bytes, from, colon);
			line.beginAt(Math.min(colon + 2, line.to()));
			return true;
		};
	}

	private static int colon(Line line, LevelWords words) {
		byte[] bytes = line.bytes();
		int limit = Math.min(line.to(), line.from() + LONGEST);
		int from = Characters.skipBlanks(bytes, line.from(), limit);
		int end = from;
		boolean number = from < limit && Characters.isDigit(bytes[from]);
		while (end < limit && (Characters.isDigit(bytes[end]) || !number && isName(bytes[end])))
			end++;
		boolean closed = end > from && end < limit && bytes[end] == ':' && (end + 1 == line.to() || bytes[end + 1] == ' ');
		boolean numbered = closed && Characters.isDigit(bytes[end - 1]) && (!number || end - from < 6);
		return numbered && words.word(bytes, from, end) == null ? end : -1;
	}

	private static boolean isName(byte b) {
		return Characters.isLetter(b) || b == '-' || b == '.' || b == '_';
	}

	private static long number(byte[] bytes, int from, int to) {
		long number = 0;
		for (int at = from; at < to; at++)
			number = number * 10 + bytes[at] - '0';
		return number;
	}
}
