package dev.chiplog.format.text;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.layout.TailTeller;
import dev.chiplog.record.Level;

/// Tells what a [TextHeader] finds in the first line, and the rest as the message.
final class TextLoggerParser implements EventParser {
	private final TextHeader header;
	private final LazyField time;
	private final LazyField level;
	private final LazyField logger;
	private final LazyField message;
	private final TailTeller tail;

	TextLoggerParser(Head head) {
		header = new TextHeader(head.zone(), head.modified(), head.bytes());
		time = new LazyField(head.fields(), "time");
		level = new LazyField(head.fields(), "level");
		logger = new LazyField(head.fields(), "logger");
		message = new LazyField(head.fields(), "message");
		tail = new TailTeller(head.fields());
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return header.findStamp(bytes, from, to);
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		int lineEnd = Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to));
		if (!header.read(bytes, from, lineEnd))
			return false;
		sink.time(time.get(), header.nanos(), bytes, header.stamp().from(), header.stamp().to());
		Level severity = header.level();
		if (severity != null)
			sink.level(level.get(), severity, bytes, header.levelWord().from(), header.levelWord().to());
		if (!header.logger().isEmpty())
			sink.text(logger.get(), bytes, header.logger().from(), header.logger().to());
		tail.tellMessage(message.get(), bytes, from, header.messageStart(), to, sink);
		return true;
	}
}
