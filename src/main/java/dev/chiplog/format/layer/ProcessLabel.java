package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import java.nio.charset.StandardCharsets;

/// The name and number of a process that its parent puts before each line: `(APIServer pid=3646) message`,
/// `(RayTrainWorker pid=812, ip=10.0.0.5) message`.
///
/// Sources: vLLM's `decorate_logs`, Ray's documentation of worker logs redirected to the driver.
public final class ProcessLabel implements Layer {
	private static final byte[] NUMBER = "pid=".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] ADDRESS = "ip=".getBytes(StandardCharsets.US_ASCII);
	private static final int LONGEST = 120;

	@Override
	public String name() {
		return "process";
	}

	@Override
	public Certainty certainty() {
		return Certainty.ENVELOPE;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return first == '(';
	}

	@Override
	public Peeler open(Head head) {
		LazyField process = new LazyField(head.fields(), "process");
		LazyField pid = new LazyField(head.fields(), "pid");
		LazyField host = new LazyField(head.fields(), "ip");
		return (line, wrapping) -> {
			if (line.peek(0) != '(')
				return false;
			byte[] bytes = line.bytes();
			int from = line.from() + 1;
			int close = close(bytes, from, Math.min(line.to(), from + LONGEST));
			int number = close < 0 ? -1 : find(NUMBER, bytes, from, close);
			if (number < 0)
				return false;
			int digits = number + NUMBER.length;
			int end = digits;
			long value = 0;
			while (end < close && end - digits < 18 && Characters.isDigit(bytes[end]))
				value = value * 10 + bytes[end++] - '0';
			if (end == digits || end < close && bytes[end] != ',' && bytes[end] != ' ')
				return false;
			if (number > from + 1)
				wrapping.text(process.get(), bytes, from, Characters.trimEnd(bytes, from, number));
			wrapping.whole(pid.get(), value);
			int address = find(ADDRESS, bytes, end, close);
			if (address >= 0)
				wrapping.text(host.get(), bytes, address + ADDRESS.length, close);
			line.beginAt(close + 1 < line.to() && bytes[close + 1] == ' ' ? close + 2 : close + 1);
			return true;
		};
	}

	private static int close(byte[] bytes, int from, int to) {
		for (int at = from; at < to; at++)
			if (bytes[at] == ')')
				return at;
		return -1;
	}

	/// Where a key stands that begins the parentheses or has a blank before it; -1 when it is not there.
	private static int find(byte[] key, byte[] bytes, int from, int to) {
		for (int at = from; at + key.length <= to; at++)
			if ((at == from || bytes[at - 1] == ' ') && Line.startsWith(key, bytes, at, to))
				return at;
		return -1;
	}
}
