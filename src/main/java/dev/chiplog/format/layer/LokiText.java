package dev.chiplog.format.layer;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.time.StampReader;

/// A line of `logcli query` as it is printed: `2025-03-01T12:00:00Z {app="api", pod="api-0"} message`.
///
/// Source: Grafana Loki's documentation of LogCLI (`--output=default`). Common labels, which LogCLI prints once before the lines, are
/// lines of their own.
public final class LokiText implements Layer {

	private static final int LONGEST_STAMP = 48;

	@Override
	public String name() {
		return "logcli";
	}

	@Override
	public Certainty certainty() {
		return Certainty.ENVELOPE;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return Characters.isDigit(first);
	}

	@Override
	public boolean mayHaveEleventh(byte eleventh) {
		return eleventh == 'T';
	}

	@Override
	public Peeler open(Head head) {
		StampReader stamps = new StampReader(head.zone(), head.modified());
		LazyField time = new LazyField(head.fields(), "time");
		LazyField labels = new LazyField(head.fields(), "labels");
		return (line, wrapping) -> {
			byte[] bytes = line.bytes();
			int from = line.from();
			int to = line.to();
			if (to - from < 24 || !Characters.isDigit(bytes[from]) || bytes[from + ELEVENTH] != 'T' || !hasBrace(bytes, from, to))
				return false;
			int stamp = stamps.read(bytes, from, to);
			if (stamp < 0)
				return false;
			int open = Characters.skipBlanks(bytes, stamp, to);
			int close = open > stamp ? labelsEnd(bytes, open, to) : -1;
			if (close < 0)
				return false;
			wrapping.time(time.get(), stamps.nanos(), bytes, from, stamp);
			if (close > open + 2)
				wrapping.text(labels.get(), bytes, open, close);
			line.beginAt(Math.min(close + 1, to));
			return true;
		};
	}

	/// Most lines that begin with a stamp are told apart by this before it is read.
	private static boolean hasBrace(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST_STAMP);
		return ControlScan.find(bytes, from, limit, (byte) '{') < limit;
	}

	/// Behind the brace that closes `{name="value", …}` with a blank behind it; -1 when these are no labels.
	private static int labelsEnd(byte[] bytes, int open, int to) {
		if (open + 1 >= to || bytes[open] != '{')
			return -1;
		boolean quoted = false;
		boolean pair = false;
		for (int at = open + 1; at < to; at++) {
			byte b = bytes[at];
			if (quoted && b == '\\')
				at++;
			else if (b == '"') {
				pair |= !quoted && bytes[at - 1] == '=';
				if (!quoted && bytes[at - 1] != '=')
					return -1;
				quoted = !quoted;
			} else if (!quoted && b == '}')
				return (pair || at == open + 1) && at + 1 < to && bytes[at + 1] == ' ' ? at + 1 : -1;
		}
		return -1;
	}
}
