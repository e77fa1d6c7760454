package dev.chiplog.format.logger;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;

/// Reads one line of RFC 5424 from left to right.
final class StructuredSyslogParser implements EventParser {
	private static final int WORDS = 4;

	private final StampReader stamps;
	private final FieldTable fields;
	private final LazyField level;
	private final LazyField time;
	private final LazyField[] words;
	private final LazyField message;
	private int at;

	StructuredSyslogParser(Head head) {
		stamps = new StampReader(head.zone(), head.modified());
		fields = head.fields();
		level = new LazyField(fields, "level");
		time = new LazyField(fields, "time");
		words = new LazyField[]{new LazyField(fields, "host"), new LazyField(fields, "logger"), new LazyField(fields, "pid"),
				new LazyField(fields, "message_id")};
		message = new LazyField(fields, "message");
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return priorityEnd(bytes, from, to) > 0;
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		int closed = priorityEnd(bytes, from, to);
		if (closed < 0)
			return false;
		int priority = Integer.parseInt(new String(bytes, from + 1, closed - from - 1, StandardCharsets.US_ASCII));
		sink.level(level.get(), Level.ofSyslog(priority), bytes, from + 1, closed);
		at = closed + 3;
		if (!tellTime(bytes, to, sink))
			return false;
		for (int i = 0; i < WORDS; i++)
			if (!tellWord(words[i], bytes, to, sink))
				return false;
		if (!tellElements(bytes, to, sink))
			return false;
		int start = Characters.skipByteOrderMark(bytes, Characters.skipBlanks(bytes, at, to), to);
		if (to > start)
			sink.text(message.get(), bytes, start, to);
		return true;
	}

	/// The position of the `>` of `<165>1 `, or -1.
	private static int priorityEnd(byte[] bytes, int from, int to) {
		if (from >= to || bytes[from] != '<')
			return -1;
		int end = from + 1;
		while (end < to && Characters.isDigit(bytes[end]))
			end++;
		boolean fits = end > from + 1 && end - from <= 4 && end + 2 < to && bytes[end] == '>' && bytes[end + 1] == '1'
				&& bytes[end + 2] == ' ';
		return fits ? end : -1;
	}

	private boolean tellTime(byte[] bytes, int to, EventSink sink) {
		if (at < to && bytes[at] == '-') {
			at++;
			return true;
		}
		int end = stamps.read(bytes, at, to);
		if (end < 0)
			return false;
		sink.time(time.get(), stamps.nanos(), bytes, at, end);
		at = end;
		return true;
	}

	private boolean tellWord(LazyField field, byte[] bytes, int to, EventSink sink) {
		int start = Characters.skipBlanks(bytes, at, to);
		int end = start;
		while (end < to && !Characters.isBlank(bytes[end]))
			end++;
		if (end == start)
			return false;
		if (end - start > 1 || bytes[start] != '-')
			sink.text(field.get(), bytes, start, end);
		at = end;
		return true;
	}

	/// Tells the elements `[id name="value" …]`.
	private boolean tellElements(byte[] bytes, int to, EventSink sink) {
		at = Characters.skipBlanks(bytes, at, to);
		if (at < to && bytes[at] == '-') {
			at++;
			return true;
		}
		if (at >= to || bytes[at] != '[')
			return false;
		while (at < to && bytes[at] == '[')
			if (!tellElement(bytes, to, sink))
				return false;
		return true;
	}

	private boolean tellElement(byte[] bytes, int to, EventSink sink) {
		int start = at + 1;
		int end = nameEnd(bytes, start, to);
		String id = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
		at = Characters.skipBlanks(bytes, end, to);
		while (at < to && bytes[at] != ']') {
			int nameEnd = nameEnd(bytes, at, to);
			if (nameEnd + 1 >= to || bytes[nameEnd] != '=' || bytes[nameEnd + 1] != '"')
				return false;
			String name = id + "." + new String(bytes, at, nameEnd - at, StandardCharsets.US_ASCII);
			int valueEnd = tellValue(name, bytes, nameEnd + 2, to, sink);
			if (valueEnd < 0)
				return false;
			at = Characters.skipBlanks(bytes, valueEnd + 1, to);
		}
		at++;
		return at <= to;
	}

	private static int nameEnd(byte[] bytes, int from, int to) {
		int end = from;
		while (end < to && bytes[end] != '=' && bytes[end] != ']' && !Characters.isBlank(bytes[end]))
			end++;
		return end;
	}

	/// Tells a value without the backslashes that escape quotes, brackets and backslashes; answers its closing quote or -1.
	private int tellValue(String name, byte[] bytes, int from, int to, EventSink sink) {
		byte[] unescaped = new byte[to - from];
		int length = 0;
		for (int i = from; i < to; i++) {
			if (bytes[i] == '"') {
				sink.text(fields.field(name), unescaped, 0, length);
				return i;
			}
			boolean escape = bytes[i] == '\\' && i + 1 < to && (bytes[i + 1] == '"' || bytes[i + 1] == ']' || bytes[i + 1] == '\\');
			unescaped[length++] = escape ? bytes[++i] : bytes[i];
		}
		return -1;
	}
}
