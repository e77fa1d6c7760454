package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.time.StampReader;

/// A line of Fluent Bit's standard output: `[0] tag: [1740830400.123456789, {"log"=>"message"}]`, since 2.1 with metadata,
/// `[0] tag: [[1740830400.123456789, {}], {"log"=>"message"}]`.
///
/// Source: Fluent Bit's documentation of the standard output plugin. The record is rewritten to the JSON that its `=>` stand for.
public final class FluentBitOutput implements Layer {

	@Override
	public String name() {
		return "Fluent Bit";
	}

	@Override
	public Certainty certainty() {
		return Certainty.ENVELOPE;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return first == '[';
	}

	@Override
	public Peeler open(Head head) {
		StampReader stamps = new StampReader(head.zone(), head.modified());
		LazyField time = new LazyField(head.fields(), "time");
		LazyField tag = new LazyField(head.fields(), "tag");
		GrowingBytes json = new GrowingBytes();
		return (line, wrapping) -> {
			byte[] bytes = line.bytes();
			int to = line.to();
			int index = line.from() + 1;
			if (line.peek(0) != '[' || !Characters.isDigit((byte) line.peek(1)))
				return false;
			while (index < to && Characters.isDigit(bytes[index]))
				index++;
			if (index + 3 >= to || bytes[index] != ']' || bytes[index + 1] != ' ')
				return false;
			int colon = index + 2;
			while (colon < to && bytes[colon] != ':' && bytes[colon] != ' ')
				colon++;
			int stamp = colon + 3;
			if (stamp + 4 >= to || bytes[colon] != ':' || bytes[colon + 1] != ' ' || bytes[colon + 2] != '[')
				return false;
			stamp += bytes[stamp] == '[' ? 1 : 0;
			int end = stamps.readEpoch(bytes, stamp, to);
			int record = end < 0 ? -1 : recordStart(bytes, end, to);
			if (record < 0 || bytes[to - 1] != ']')
				return false;
			wrapping.time(time.get(), stamps.nanos(), bytes, stamp, end);
			wrapping.text(tag.get(), bytes, index + 2, colon);
			json.clear();
			rewrite(bytes, record, to - 1, json);
			line.set(json.array(), 0, json.length());
			return true;
		};
	}

	/// The brace that opens the record behind the stamp and its metadata; -1 when there is none.
	private static int recordStart(byte[] bytes, int stampEnd, int to) {
		int at = stampEnd;
		if (at + 3 < to && bytes[at] == ',' && bytes[at + 1] == ' ' && bytes[at + 2] == '{' && bytes[at + 3] == '}')
			at += 5;
		return at + 2 < to && bytes[at] == ',' && bytes[at + 1] == ' ' && bytes[at + 2] == '{' ? at + 2 : -1;
	}

	private static void rewrite(byte[] bytes, int from, int to, GrowingBytes json) {
		boolean quoted = false;
		int copied = from;
		for (int at = from; at < to; at++) {
			byte b = bytes[at];
			if (quoted && b == '\\')
				at++;
			else if (b == '"')
				quoted = !quoted;
			else if (!quoted && b == '=' && at + 1 < to && bytes[at + 1] == '>') {
				json.append(bytes, copied, at);
				json.append(':');
				copied = at + 2;
			}
		}
		json.append(bytes, copied, to);
	}
}
