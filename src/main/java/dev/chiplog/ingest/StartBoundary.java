package dev.chiplog.ingest;

import dev.chiplog.format.Lines;

/// An event begins at a line that any format says starts one, and every line up to the next such line belongs to it.
///
/// Lines before the first start are events of their own, so that a preface does not become one huge event.
record StartBoundary(LineStarts lines) implements EventBoundary {

	@Override
	public int next(byte[] bytes, int from, int to) {
		boolean started = lines.begins(bytes, from, Lines.end(bytes, from, to), LineView::starts);
		return lines.next(bytes, from, to, started ? LineView::starts : StartBoundary::startsOrStandsAlone);
	}

	@Override
	public int last(byte[] bytes, int from, int to) {
		return lines.last(bytes, from, to, LineView::starts);
	}

	private static boolean startsOrStandsAlone(LineView line) {
		return line.starts() || line.standsAlone();
	}
}
