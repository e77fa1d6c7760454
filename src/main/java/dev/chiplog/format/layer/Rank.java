package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import java.nio.charset.StandardCharsets;

/// The rank of a process that a launcher puts before each line: `[rank0]: message`, `[default3]:message`, `[1,3]<stderr>:message`.
///
/// Sources: PyTorch's distributed exception logging and the documentation of `torchrun --log-line-prefix-template` (`[${role_name}${local_rank}]:`),
/// Open MPI's `mpirun --tag-output`.
public final class Rank implements Layer {
	private static final byte[] OUTPUT = "<stdout>:".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] ERRORS = "<stderr>:".getBytes(StandardCharsets.US_ASCII);

	@Override
	public String name() {
		return "rank";
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
		LazyField rank = new LazyField(head.fields(), "rank");
		LazyField stream = new LazyField(head.fields(), "stream");
		return (line, wrapping) -> {
			if (line.peek(0) != '[')
				return false;
			byte[] bytes = line.bytes();
			int to = line.to();
			int digits = line.from() + 1;
			boolean job = digits < to && Characters.isDigit(bytes[digits]);
			while (digits < to && (job ? Characters.isDigit(bytes[digits]) : Characters.isLetter(bytes[digits])))
				digits++;
			if (job && (digits >= to || bytes[digits++] != ','))
				return false;
			int close = digits;
			int number = 0;
			while (close < to && Characters.isDigit(bytes[close]) && close - digits < 8)
				number = number * 10 + bytes[close++] - '0';
			if (close == digits || close + 1 >= to || bytes[close] != ']' || digits == line.from() + 1)
				return false;
			int behind = job ? streamEnd(bytes, close + 1, to) : bytes[close + 1] == ':' ? close + 2 : -1;
			if (behind < 0)
				return false;
			wrapping.whole(rank.get(), number);
			if (job)
				wrapping.text(stream.get(), bytes, close + 2, behind - 2);
			line.beginAt(behind < to && bytes[behind] == ' ' ? behind + 1 : behind);
			return true;
		};
	}

	private static int streamEnd(byte[] bytes, int at, int to) {
		boolean tagged = Line.startsWith(OUTPUT, bytes, at, to) || Line.startsWith(ERRORS, bytes, at, to);
		return tagged ? at + OUTPUT.length : -1;
	}
}
