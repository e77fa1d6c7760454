package dev.chiplog.engine.memory.pattern;

import java.util.regex.Pattern;

/// Takes off what stands before the lines of a trace without belonging to them: `[rank3]:` of launchers and the bars of groups of exceptions.
final class TraceLines {
	private static final Pattern LAUNCHED = Pattern.compile("^(?:\\[[\\w.-]+\\]: ?|\\([\\w.-]+ pid=\\d+\\) ?)+");
	private static final Pattern GROUPED = Pattern.compile("^\\s*(?:\\| ?|\\+ (?=Exception Group))");
	private static final Pattern RULE = Pattern.compile("^\\s*\\+[-+]+.*-$");

	private TraceLines() {
	}

	/// The line alone.
	static String bare(String line) {
		String launched = line.startsWith("[") || line.startsWith("(") ? LAUNCHED.matcher(line).replaceFirst("") : line;
		if (launched.indexOf('|') < 0 && launched.indexOf('+') < 0)
			return launched;
		return RULE.matcher(launched).matches() ? "" : GROUPED.matcher(launched).replaceFirst("");
	}
}
