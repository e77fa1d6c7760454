package dev.chiplog.format.layer;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.LazyField;

/// The states of a progress bar that were written over each other, with a carriage return or backspaces before each; the last is left.
///
/// How many states were folded away is told as `folded`; the raw text of an event keeps them all.
public final class Progress implements Layer {

	@Override
	public String name() {
		return "progress";
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
		LazyField folded = new LazyField(head.fields(), "folded");
		return (line, wrapping) -> {
			byte[] bytes = line.bytes();
			int from = line.from();
			int to = line.to();
			int states = 0;
			int last = from;
			int lastEnd = to;
			int at = from;
			while (at < to) {
				int end = ControlScan.findEither(bytes, at, to, (byte) '\r', (byte) '\b');
				if (end == to && states == 0 && at == from)
					return false;
				if (!Lines.isBlank(bytes, at, end)) {
					states++;
					last = at;
					lastEnd = end;
				}
				at = end + 1;
			}
			if (states > 1)
				wrapping.whole(folded.get(), states - 1L);
			line.set(bytes, last, lastEnd);
			return last != from || lastEnd != to;
		};
	}
}
