package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.record.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A format for tests: `#` and a time in nanoseconds, then words; `#?` is an event without a time.
record TickFormat(Framing framing) implements Format {

	@Override
	public String name() {
		return "tick";
	}

	@Override
	public double recognise(Head head) {
		List<String> lines = head.lines(100);
		return lines.stream().filter(line -> line.startsWith("#")).count() / (double) Math.max(1, lines.size());
	}

	@Override
	public EventParser open(Head head) {
		Field time = head.fields().field("time");
		Field words = head.fields().field("words");
		return new EventParser() {
			@Override
			public boolean starts(byte[] bytes, int from, int to) {
				return from < to && bytes[from] == '#';
			}

			@Override
			public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
				if (!starts(bytes, from, to))
					return false;
				String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
				int blank = text.indexOf(' ');
				sink.text(words, bytes, from + blank + 1, to);
				String stamp = text.substring(1, blank);
				if (stamp.equals("!"))
					return false;
				if (!stamp.equals("?"))
					sink.time(time, Long.parseLong(stamp), bytes, from + 1, from + blank);
				return true;
			}
		};
	}
}
