package dev.chiplog.format.layer;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.Head;
import dev.chiplog.format.GrowingBytes;

/// The escape sequences with which a logger colours its lines for a terminal; the text without them is left.
///
/// Source: ECMA-48, 5.4 (control sequences) and 5.6 (control strings). The raw text of an event keeps them.
public final class TerminalColours implements Layer {
	private static final byte ESCAPE = 0x1B;
	private static final byte BELL = 0x07;

	@Override
	public String name() {
		return "ANSI";
	}

	@Override
	public Certainty certainty() {
		return Certainty.ENVELOPE;
	}

	@Override
	public boolean needsControl() {
		return true;
	}

	@Override
	public Peeler open(Head head) {
		GrowingBytes plain = new GrowingBytes();
		return (line, wrapping) -> {
			int escape = ControlScan.find(line.bytes(), line.from(), line.to(), ESCAPE);
			if (escape == line.to())
				return false;
			plain.clear();
			strip(line.bytes(), line.from(), line.to(), plain);
			line.set(plain.array(), 0, plain.length());
			return true;
		};
	}

	private static void strip(byte[] bytes, int from, int to, GrowingBytes plain) {
		int at = from;
		while (at < to) {
			int escape = ControlScan.find(bytes, at, to, ESCAPE);
			plain.append(bytes, at, escape);
			at = escape == to ? to : sequenceEnd(bytes, escape + 1, to);
		}
	}

	/// Behind the escape sequence whose second byte stands here.
	private static int sequenceEnd(byte[] bytes, int at, int to) {
		if (at >= to)
			return to;
		if (bytes[at] == '[') {
			int end = at + 1;
			while (end < to && bytes[end] >= 0x20 && bytes[end] < 0x40)
				end++;
			return end < to && bytes[end] >= 0x40 ? end + 1 : end;
		}
		if (bytes[at] != ']')
			return at + 1;
		for (int end = at + 1; end < to; end++)
			if (bytes[end] == BELL)
				return end + 1;
			else if (bytes[end] == ESCAPE)
				return Math.min(end + 2, to);
		return to;
	}
}
