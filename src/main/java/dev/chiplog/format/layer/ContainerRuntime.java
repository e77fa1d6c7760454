package dev.chiplog.format.layer;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.time.StampReader;

/// The line of a container runtime under Kubernetes: `2025-03-01T12:00:00.123456789Z stdout F message`.
///
/// Source: the logging part of the Kubernetes CRI (`design-proposals-archive/node/kubelet-cri-logging.md`). A tag `P` says that the
/// logger's line was longer than the runtime's buffer and goes on in the next line; `F` that it is full.
public final class ContainerRuntime implements Layer {

	@Override
	public String name() {
		return "CRI";
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
		LazyField stream = new LazyField(head.fields(), "stream");
		return (line, wrapping) -> {
			byte[] bytes = line.bytes();
			int from = line.from();
			int to = line.to();
			if (to - from < 28 || bytes[from + 4] != '-' || bytes[from + ELEVENTH] != 'T')
				return false;
			int blank = ControlScan.find(bytes, from, to, (byte) ' ');
			if (blank + 9 > to || streamEnd(bytes, blank + 1) < 0)
				return false;
			int stamp = stamps.read(bytes, from, to);
			int tag = stamp < 0 || stamp + 9 > to || bytes[stamp] != ' ' ? -1 : streamEnd(bytes, stamp + 1);
			if (tag < 0 || tag + 1 >= to || (bytes[tag + 1] != 'F' && bytes[tag + 1] != 'P'))
				return false;
			int content = tag + 2;
			while (content < to && bytes[content] != ' ')
				content++;
			wrapping.time(time.get(), stamps.nanos(), bytes, from, stamp);
			wrapping.text(stream.get(), bytes, stamp + 1, tag);
			if (bytes[tag + 1] == 'P')
				line.setUnfinished();
			line.beginAt(Math.min(content + 1, to));
			return true;
		};
	}

	private static int streamEnd(byte[] bytes, int at) {
		boolean standard = bytes[at] == 's' && bytes[at + 1] == 't' && bytes[at + 2] == 'd' && bytes[at + 6] == ' ';
		boolean out = standard && bytes[at + 3] == 'o' && bytes[at + 4] == 'u' && bytes[at + 5] == 't';
		boolean error = standard && bytes[at + 3] == 'e' && bytes[at + 4] == 'r' && bytes[at + 5] == 'r';
		return out || error ? at + 6 : -1;
	}
}
