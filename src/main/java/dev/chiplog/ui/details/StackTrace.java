package dev.chiplog.ui.details;

import java.util.regex.Pattern;

/// Where the stack trace begins in the text of an event: at the first line, behind the event's own first one, that looks like one.
///
/// Knows the shapes of Python, Java and Kotlin, JavaScript, .NET, Go and Rust, also behind a rank or process prefix in brackets.
final class StackTrace {
	private static final Pattern BEGINNING = Pattern.compile("(?:^\\[[\\w -]+\\]:? ?)?(?:"
			+ "Traceback \\(most recent call last\\)|  File \"[^\"]+\", line \\d+|[\\w.$]+(?:Exception|Error)(?::|$)|\\s+at [\\w.$<].*"
			+ "|Caused by: |Exception in thread |Stack ?trace:|goroutine \\d+ \\[|panic: |thread '.*' panicked at|stack backtrace:)",
			Pattern.CASE_INSENSITIVE);

	private StackTrace() {
	}

	/// The position of the first character of the trace; -1 when there is none.
	static int beginning(String text) {
		for (int line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1)
			if (BEGINNING.matcher(text).region(line, end(text, line)).lookingAt())
				return line;
		return -1;
	}

	/// Whether the text is a trace from its first line on.
	static boolean is(String text) {
		return text.indexOf('\n') > 0 && BEGINNING.matcher(text).region(0, end(text, 0)).lookingAt();
	}

	private static int end(String text, int line) {
		int end = text.indexOf('\n', line);
		return end < 0 ? text.length() : end;
	}
}
