package dev.chiplog.ingest;

import dev.chiplog.format.Lines;

/// An event begins at a line that any format says starts one, and every line up to the next such line belongs to it.
///
/// Lines before the first start are events of their own, so that a preface does not become one huge event.
///
/// @param start whether a line is the first of an event
record StartBoundary(EventReader.Start start) implements EventBoundary {

	@Override
	public int next(byte[] bytes, int from, int to) {
		boolean started = starts(bytes, from, Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to)));
		return LineStarts.next(bytes, from, to, started ? this::starts : this::startsOrStandsAlone);
	}

	@Override
	public int last(byte[] bytes, int from, int to) {
		return LineStarts.last(bytes, from, to, this::starts);
	}

	private boolean starts(byte[] bytes, int from, int to) {
		return to > from && start.at(bytes, from, to);
	}

	private boolean startsOrStandsAlone(byte[] bytes, int from, int to) {
		return starts(bytes, from, to) || LineBoundary.standsAlone(bytes, from, to);
	}
}
