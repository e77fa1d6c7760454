package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.record.Field;
import java.util.ArrayList;
import java.util.List;

/// Tells the events of one source apart and reads each in the first format that understands it. One thread.
final class EventReader {
	private final List<EventParser> parsers = new ArrayList<>();
	private final int[] numbers;
	private final EventBoundary boundary;
	private final Field message;

	EventReader(Recognition recognition, Head head, FormatNames names) {
		numbers = new int[recognition.formats().size()];
		for (Format format : recognition.formats()) {
			numbers[parsers.size()] = names.number(format);
			parsers.add(format.open(head));
		}
		message = head.fields().field("message");
		boundary = switch (recognition.framing()) {
			case LINE -> new LineBoundary(this::ownStarts);
			case LINES_UNTIL_NEXT -> new StartBoundary(this::anyStarts);
			case QUOTED_RECORD -> new RecordBoundary();
		};
	}

	/// Where the events of the source end.
	EventBoundary boundary() {
		return boundary;
	}

	/// Reads one event; when no format understands it, all of it is its message.
	///
	/// @param forget forgets what the sink was told by a format that gave up
	/// @return the number of the format that understood it; 0 when none did
	int read(byte[] bytes, int from, int to, EventSink sink, Runnable forget) {
		if (!parsers.isEmpty() && parsers.getFirst().parse(bytes, from, to, sink))
			return numbers[0];
		int lineEnd = Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to));
		forget.run();
		for (int i = 1; i < numbers.length; i++) {
			EventParser parser = parsers.get(i);
			if (!parser.starts(bytes, from, lineEnd))
				continue;
			if (parser.parse(bytes, from, to, sink))
				return numbers[i];
			forget.run();
		}
		sink.text(message, bytes, from, to);
		return 0;
	}

	private boolean ownStarts(byte[] bytes, int from, int to) {
		return !parsers.isEmpty() && parsers.getFirst().starts(bytes, from, to);
	}

	private boolean anyStarts(byte[] bytes, int from, int to) {
		for (EventParser parser : parsers)
			if (parser.starts(bytes, from, to))
				return true;
		return false;
	}

	/// Whether a line is the first of an event.
	@FunctionalInterface
	interface Start {
		boolean at(byte[] bytes, int from, int to);
	}
}
