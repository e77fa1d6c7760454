package dev.chiplog.format.server;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.UsualLines;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.time.StampReader;
import java.nio.charset.StandardCharsets;

/// Reads one line of an access log from left to right.
final class AccessParser implements EventParser {
	static final int LONGEST_PREFIX = 300;

	private final StampReader stamps;
	private final AccessFields fields;
	private int at;

	AccessParser(Head head) {
		fields = AccessFields.of(head.fields());
		stamps = new StampReader(head.zone(), head.modified());
	}

	@Override
	public UsualLines usual() {
		return new AccessLines(stamps, fields);
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return stampStart(bytes, from, to) > 0;
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		int stamp = stampStart(bytes, from, to);
		if (stamp < 0 || !tellWho(bytes, from, stamp - 1, sink))
			return false;
		sink.time(fields.time().get(), stamps.nanos(), bytes, stamp, at);
		at += 2;
		int quote = closingQuote(bytes, at + 1, to);
		if (quote < 0)
			return false;
		fields.request().tell(bytes, at + 1, quote, sink);
		at = quote + 1;
		return tellNumber(fields.status(), bytes, to, sink) && tellNumber(fields.bytesSent(), bytes, to, sink) && tellRest(bytes, to, sink);
	}

	/// The first byte of the stamp, leaving the reader at the bracket behind it; -1 when the line has none where it belongs.
	private int stampStart(byte[] bytes, int from, int to) {
		int limit = Math.min(to, from + LONGEST_PREFIX);
		for (int i = from + 5; i < limit; i++) {
			if (bytes[i] == '"' || bytes[i] == '\n')
				return -1;
			if (bytes[i] == '[' && bytes[i - 1] == ' ') {
				at = stamps.read(bytes, i + 1, to);
				boolean fits = at > 0 && at + 2 < to && bytes[at] == ']' && bytes[at + 1] == ' ' && bytes[at + 2] == '"';
				return fits ? i + 1 : -1;
			}
		}
		return -1;
	}

	/// Tells `client ident user`, perhaps with the virtual host before them.
	private boolean tellWho(byte[] bytes, int from, int bracket, EventSink sink) {
		int[] starts = new int[4];
		int words = 0;
		for (int i = from; i < bracket && words < 4; i++)
			if (bytes[i] != ' ' && (i == from || bytes[i - 1] == ' '))
				starts[words++] = i;
		if (words < 3)
			return false;
		boolean hosted = words == 4 && bytes[starts[2]] == '-' && bytes[starts[2] + 1] == ' ';
		int first = hosted ? 1 : 0;
		if (hosted)
			tellText(fields.virtualHost(), bytes, from, wordEnd(bytes, from, bracket), sink);
		tellText(fields.client(), bytes, starts[first], wordEnd(bytes, starts[first], bracket), sink);
		tellText(fields.user(), bytes, starts[first + 2], Characters.trimEnd(bytes, starts[first + 2], bracket), sink);
		return true;
	}

	private static int wordEnd(byte[] bytes, int from, int to) {
		int end = from;
		while (end < to && !Characters.isBlank(bytes[end]))
			end++;
		return end;
	}

	private boolean tellNumber(LazyField field, byte[] bytes, int to, EventSink sink) {
		int start = Characters.skipBlanks(bytes, at, to);
		int end = start;
		long number = 0;
		while (end < to && Characters.isDigit(bytes[end]) && end - start < 18)
			number = number * 10 + (bytes[end++] - '0');
		if (end > start)
			sink.whole(field.get(), number);
		else if (end < to && bytes[end] == '-')
			end++;
		else
			return false;
		at = end;
		return end == to || Characters.isBlank(bytes[end]);
	}

	/// Tells what the log has behind the bytes: fields.referer() and user agent in quotes, and the seconds that the request took.
	private boolean tellRest(byte[] bytes, int to, EventSink sink) {
		int quoted = 0;
		for (at = Characters.skipBlanks(bytes, at, to); at < to; at = Characters.skipBlanks(bytes, at, to)) {
			boolean quote = bytes[at] == '"';
			int start = quote ? at + 1 : at;
			int end = quote ? closingQuote(bytes, start, to) : wordEnd(bytes, start, to);
			if (end < 0)
				return false;
			if (quote && quoted < 2)
				tellText(quoted++ == 0 ? fields.referer() : fields.userAgent(), bytes, start, end, sink);
			else if (!quote && isDecimal(bytes, start, end))
				sink.decimal(fields.requestTime().get(),
						Double.parseDouble(new String(bytes, start, end - start, StandardCharsets.US_ASCII)));
			at = quote ? end + 1 : end;
		}
		return true;
	}

	/// Whether it is a number of seconds with a fraction.
	static boolean isDecimal(byte[] bytes, int from, int to) {
		int points = 0;
		for (int i = from; i < to; i++)
			if (bytes[i] == '.')
				points++;
			else if (!Characters.isDigit(bytes[i]))
				return false;
		return points == 1 && to - from > 2 && to - from < 20;
	}

	/// The quote that no backslash escapes and a blank or the end of the line follows, or -1.
	private static int closingQuote(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++)
			if (bytes[i] == '\\')
				i++;
			else if (bytes[i] == '"' && (i + 1 == to || Characters.isBlank(bytes[i + 1]) || bytes[i + 1] == '\n' || bytes[i + 1] == '\r'))
				return i;
		return -1;
	}

	/// Tells a text; a lone dash means that there is none.
	static void tellText(LazyField field, byte[] bytes, int from, int to, EventSink sink) {
		if (to == from || (to - from == 1 && bytes[from] == '-'))
			sink.nothing(field.get());
		else
			sink.text(field.get(), bytes, from, to);
	}
}
