package dev.chiplog.format;

import org.jspecify.annotations.Nullable;

/// Reads the events of one source in one format; made by [Format#open] and used by one thread.
public interface EventParser {

	/// Whether an event of this format starts at this line; cheap, and strict enough to be asked of foreign lines.
	///
	/// It must depend on the bytes of this line alone, so that the result does not depend on where a block begins.
	///
	/// @param from the line's first byte
	/// @param to behind the line's last byte, line end excluded
	boolean starts(byte[] bytes, int from, int to);

	/// Whether an event of this format may start at a line with this first byte; lets the caller ask fewer parsers about a line.
	default boolean mayStartWith(byte first) {
		return true;
	}

	/// Whether this line is no event but says, as a header does, how the lines behind it are read; it belongs to the event before it.
	///
	/// Like [#starts] it must depend on the bytes of this line alone.
	default boolean directs(byte[] bytes, int from, int to) {
		return false;
	}

	/// Reads one event, which may span lines, and tells its fields to the sink.
	///
	/// When it answers false the caller forgets what the sink was told, so a parser may find out late.
	///
	/// @param from the event's first byte
	/// @param to behind the event's last byte, the last line end excluded
	/// @return false when these bytes are no event of this format
	boolean parse(byte[] bytes, int from, int to, EventSink sink);

	/// A faster reader of the source's usual lines, which learns from what it reads; null when there is none.
	///
	/// Asked once a parser.
	default @Nullable UsualLines usual() {
		return null;
	}

	/// A reader of the source's usual lines that tells them run by run; null when there is none.
	///
	/// Asked once a parser, and not together with [#usual], by which it goes line by line unless the format does better.
	default @Nullable UsualRuns usualRuns() {
		UsualLines lines = usual();
		return lines == null ? null : new LineRuns(lines);
	}

	/// Why these bytes, of which [#parse] answered false, are no event of this format: how far they fit, at best.
	///
	/// For people who wonder; slow, and never asked while loading.
	default Mismatch mismatch(byte[] bytes, int from, int to) {
		return new Mismatch(from, "");
	}
}
