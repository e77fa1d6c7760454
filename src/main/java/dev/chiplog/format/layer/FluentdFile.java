package dev.chiplog.format.layer;

import dev.chiplog.format.ControlScan;
import dev.chiplog.format.Digits;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.time.StampReader;

/// A line of Fluentd's file output: time, tag and the record as JSON, parted by tabs.
///
/// Source: Fluentd's documentation of `out_file` and its `out_file` formatter.
public final class FluentdFile implements Layer {

	private static final int LONGEST_STAMP = 48;
	private static final int SHORTEST_LINE = 24;
	/// Digits with which every stamp begins.
	private static final int YEAR = 4;

	@Override
	public String name() {
		return "Fluentd";
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
	public Peeler open(Head head) {
		StampReader stamps = new StampReader(head.zone(), head.modified());
		LazyField time = new LazyField(head.fields(), "time");
		LazyField tag = new LazyField(head.fields(), "tag");
		return (line, wrapping) -> {
			byte[] bytes = line.bytes();
			int from = line.from();
			int to = line.to();
			if (to - from < SHORTEST_LINE || Digits.count(Digits.word(bytes, from)) < YEAR
					|| !hasTab(bytes, from, Math.min(to, from + LONGEST_STAMP)))
				return false;
			int stamp = stamps.read(bytes, from, to);
			if (stamp < 0 || stamp + 4 >= to || bytes[stamp] != '\t')
				return false;
			int end = stamp + 1;
			while (end < to && bytes[end] != '\t' && bytes[end] != ' ')
				end++;
			if (end == stamp + 1 || end + 1 >= to || bytes[end] != '\t' || bytes[end + 1] != '{')
				return false;
			wrapping.time(time.get(), stamps.nanos(), bytes, from, stamp);
			wrapping.text(tag.get(), bytes, stamp + 1, end);
			line.beginAt(end + 1);
			return true;
		};
	}

	/// Most lines that begin with a digit are told apart by this before a stamp is read.
	private static boolean hasTab(byte[] bytes, int from, int to) {
		return ControlScan.find(bytes, from, to, (byte) '\t') < to;
	}
}
