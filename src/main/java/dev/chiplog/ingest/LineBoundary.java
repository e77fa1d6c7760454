package dev.chiplog.ingest;

/// Every line is an event, but for blank, indented and stack-trace lines, which belong to the event before them.
///
/// A line that is an event of the source's own format, or of another that understands some of its head, is one however it is indented.
record LineBoundary(LineStarts lines) implements EventBoundary {

	@Override
	public int next(byte[] bytes, int from, int to) {
		return lines.next(bytes, from, to, LineBoundary::begins);
	}

	@Override
	public int last(byte[] bytes, int from, int to) {
		return lines.last(bytes, from, to, LineBoundary::begins);
	}

	private static boolean begins(LineView line) {
		return line.standsAlone() || line.starts();
	}
}
