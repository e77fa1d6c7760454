package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Lines;
import dev.chiplog.format.StackTraces;
import dev.chiplog.format.layer.Line;
import dev.chiplog.format.layer.Peeling;
import dev.chiplog.format.layer.Wrapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a single line of a source tells about where events begin, its layers taken off; used again, by one thread.
final class LineView {
	private final List<EventParser> parsers;
	/// By a line's first byte: the parsers that are asked about it, as far as they were looked for.
	private final @Nullable Asked[] byFirst = new Asked[256];
	private final SeenLines seen = new SeenLines();
	private final Peeling peeling;
	private final Wrapping ignored = new Wrapping();
	private byte[] bytes = new byte[0];
	private int from;
	private int to;
	private boolean peeled;
	private boolean looked;
	private boolean known;

	/// @param parsers those that are asked whether an event begins
	LineView(Recognition recognition, List<EventParser> parsers) {
		this.parsers = List.copyOf(parsers);
		this.peeling = new Peeling(recognition.layers(), recognition.outer());
	}

	/// Looks at a line.
	///
	/// @param lineTo behind the line's last byte, its line feed excluded
	void look(byte[] lineBytes, int lineFrom, int lineTo) {
		bytes = lineBytes;
		from = lineFrom;
		to = Lines.withoutCarriageReturn(lineBytes, lineFrom, lineTo);
		known = false;
		looked = false;
	}

	/// Whether an event of one of the formats begins at the line.
	boolean starts() {
		known = seen.contains(bytes, from, to);
		if (known)
			return false;
		boolean starts = findsStart();
		if (!starts && !isUnfinished())
			seen.add(bytes, from, to);
		return starts;
	}

	private boolean findsStart() {
		peel();
		Line bare = peeling.line();
		if (anyStarts(bare.bytes(), bare.from(), bare.to()))
			return true;
		// the time of an envelope would let every line of a stack trace begin an event
		boolean enveloped = ignored.isTimed();
		return peeled && !enveloped && anyStarts(bytes, from, to) || startsFurther();
	}

	/// Whether the line is neither blank nor part of what stands before it.
	boolean standsAlone() {
		peel();
		if (known)
			peeling.peelFurther(ignored);
		Line bare = peeling.line();
		return !Lines.isBlank(bare.bytes(), bare.from(), bare.to()) && !StackTraces.continues(bare.bytes(), bare.from(), bare.to());
	}

	/// Whether the logger's line goes on in the next line of the source.
	boolean isUnfinished() {
		if (known)
			return false;
		peel();
		return peeling.line().isUnfinished();
	}

	private void peel() {
		if (looked)
			return;
		looked = true;
		ignored.clear();
		peeled = peeling.peel(bytes, from, to, ignored);
	}

	private boolean startsFurther() {
		if (!peeling.peelFurther(ignored))
			return false;
		Line bare = peeling.line();
		return anyStarts(bare.bytes(), bare.from(), bare.to());
	}

	private boolean anyStarts(byte[] lineBytes, int lineFrom, int lineTo) {
		if (lineTo <= lineFrom)
			return false;
		for (EventParser parser : parsersFor(lineBytes[lineFrom]))
			if (parser.starts(lineBytes, lineFrom, lineTo))
				return true;
		return false;
	}

	private List<EventParser> parsersFor(byte first) {
		Asked known = byFirst[first & 0xFF];
		if (known == null) {
			known = new Asked(parsers.stream().filter(parser -> parser.mayStartWith(first)).toList());
			byFirst[first & 0xFF] = known;
		}
		return known.parsers();
	}

	/// The parsers that are asked about lines with one first byte.
	private record Asked(List<EventParser> parsers) {
	}
}
