package dev.chiplog.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Knows what stack traces of Python, Java, .NET, Node, Go, Rust and PHP look like.
public final class StackTraces {
	private static final byte[] PYTHON = ascii("Traceback (most recent call last):");
	private static final byte[] AT = ascii("at ");
	private static final byte[] THREAD = ascii("Exception in thread \"");
	private static final byte[] CAUSE = ascii("Caused by: ");
	/// Lines that open a trace by themselves, with no exception line before them.
	private static final List<byte[]> OPENERS = Stream.of("Traceback (most recent call last):", "Exception in thread \"", "panic: ",
			"goroutine ", "stack backtrace:", "[stacktrace]", "Stack trace:", "thread '").map(StackTraces::ascii).toList();
	private static final List<byte[]> CONTINUATIONS = Stream.of("Traceback (most recent call last):", "Caused by: ",
			"During handling of the above exception", "The above exception was the direct cause", "... ", "goroutine ", "stack backtrace:",
			"[stacktrace]", "Stack trace:", "Suppressed: ", "--- End of ", "note: run with `RUST_BACKTRACE").map(StackTraces::ascii)
			.toList();
	private static final List<byte[]> TYPE_ENDS = Stream.of("Error", "Exception", "Throwable", "Interrupt", "Exit", "Warning")
			.map(StackTraces::ascii).toList();

	private StackTraces() {
	}

	/// Whether a line goes on with the event before it: it is indented, or looks like a part of a stack trace.
	public static boolean continues(byte[] bytes, int from, int to) {
		if (from >= to)
			return false;
		return switch (bytes[from]) {
			case ' ', '\t' -> true;
			case '#' -> to - from > 2 && bytes[from + 1] >= '0' && bytes[from + 1] <= '9';
			default -> startsWithAny(CONTINUATIONS, bytes, from, to) || isExceptionLine(bytes, from, to);
		};
	}

	/// The stack trace behind the first line of an event; null when there is none.
	///
	/// @param from the event's first byte
	/// @param to behind its last byte
	public static @Nullable StackTrace find(byte[] bytes, int from, int to) {
		int previous = from;
		int line = Lines.end(bytes, from, to) + 1;
		while (line < to) {
			int end = Lines.end(bytes, line, to);
			if (startsWith(PYTHON, bytes, line, end))
				return python(bytes, line, to);
			if (isFrame(bytes, line, end))
				return framed(bytes, previous == from ? line : previous, previous, Lines.end(bytes, previous, to));
			if (startsWithAny(OPENERS, bytes, line, end))
				return opened(bytes, line, end, to);
			if (bytes[line] != ' ' && bytes[line] != '\t')
				previous = line;
			line = end + 1;
		}
		return null;
	}

	/// The trace's last exception line names what reached the logger.
	private static StackTrace python(byte[] bytes, int from, int to) {
		StackTrace trace = new StackTrace(from, from, from);
		boolean frames = false;
		for (int line = from, end; line < to; line = end + 1) {
			end = Lines.end(bytes, line, to);
			int typeTo = typeEnd(bytes, line, end);
			if (end > line && bytes[line] == ' ')
				frames = true;
			else if (frames && typeTo > line && (typeTo == contentEnd(bytes, line, end) || bytes[typeTo] == ':')) {
				trace = new StackTrace(from, line, typeTo);
				frames = false;
			}
		}
		return trace;
	}

	private static StackTrace opened(byte[] bytes, int line, int end, int to) {
		if (startsWith(THREAD, bytes, line, end))
			return framed(bytes, line, behindQuote(bytes, line + THREAD.length, end), end);
		int next = end + 1;
		return next < to && isFrame(bytes, next, Lines.end(bytes, next, to))
				? framed(bytes, line, line, end)
				: new StackTrace(line, line, line);
	}

	private static int behindQuote(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && bytes[at] != '"')
			at++;
		return Math.min(at + 1, to);
	}

	private static StackTrace framed(byte[] bytes, int from, int headFrom, int headTo) {
		for (int word = headFrom; word < headTo; word++) {
			if (word > headFrom && isName(bytes[word - 1]))
				continue;
			int end = typeEnd(bytes, word, headTo);
			if (end > word && endsLikeType(bytes, word, end))
				return new StackTrace(from, word, end);
		}
		return new StackTrace(from, from, from);
	}

	/// A frame as Java, .NET and Node write it.
	private static boolean isFrame(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && (bytes[at] == ' ' || bytes[at] == '\t'))
			at++;
		return at > from && startsWith(AT, bytes, at, to) && hasPlace(bytes, at + AT.length, to);
	}

	/// Whether a method with parentheses or a path follows, not just a word after the English "at".
	private static boolean hasPlace(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++)
			if (bytes[i] == '(' || bytes[i] == '/')
				return true;
		return false;
	}

	private static boolean isExceptionLine(byte[] bytes, int from, int to) {
		int start = startsWith(CAUSE, bytes, from, to) ? from + CAUSE.length : from;
		int end = typeEnd(bytes, start, to);
		return end > start && endsLikeType(bytes, start, end) && (end == contentEnd(bytes, start, to) || bytes[end] == ':');
	}

	private static int contentEnd(byte[] bytes, int from, int to) {
		return Lines.withoutCarriageReturn(bytes, from, to);
	}

	private static int typeEnd(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && isName(bytes[at]))
			at++;
		return at > from && (bytes[from] < '0' || bytes[from] > '9') ? at : from;
	}

	private static boolean isName(byte character) {
		int lower = character | 0x20;
		return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9') || character == '.' || character == '_'
				|| character == '$';
	}

	private static boolean endsLikeType(byte[] bytes, int from, int to) {
		for (byte[] end : TYPE_ENDS)
			if (to - from >= end.length && startsWith(end, bytes, to - end.length, to))
				return true;
		return false;
	}

	private static boolean startsWithAny(List<byte[]> prefixes, byte[] bytes, int from, int to) {
		for (byte[] prefix : prefixes)
			if (startsWith(prefix, bytes, from, to))
				return true;
		return false;
	}

	private static boolean startsWith(byte[] prefix, byte[] bytes, int from, int to) {
		if (to - from < prefix.length)
			return false;
		for (int i = 0; i < prefix.length; i++)
			if (bytes[from + i] != prefix[i])
				return false;
		return true;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
