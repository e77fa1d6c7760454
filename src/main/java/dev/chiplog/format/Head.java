package dev.chiplog.format;

import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The beginning of a source, and what a parser must know about the source as a whole.
///
/// @param bytes the first bytes, a byte order mark removed, cut at a line end unless the source is one long line
/// @param fields where the names of fields are registered
/// @param zone in which a time with no zone is read
/// @param modified when the source was last written: gives the year to a log that has none
/// @param levelField the name of the field that the user says holds the level; empty when the format finds out
/// @param name the source's name without its folder: a value for formats that write it nowhere else, and never a reason to choose one
public record Head(byte[] bytes, FieldTable fields, ZoneId zone, Instant modified, Optional<String> levelField, String name) {

	/// How many bytes of a source are looked at to recognise it.
	public static final int SIZE = 256 * 1024;

	/// A head of a source with no name, of which the user says nothing.
	public Head(byte[] bytes, FieldTable fields, ZoneId zone, Instant modified) {
		this(bytes, fields, zone, modified, Optional.empty(), "");
	}

	/// The lines of the head, without their line ends, empty ones left out, at most `most`.
	public List<String> lines(int most) {
		List<String> lines = new ArrayList<>();
		int from = 0;
		while (from < bytes.length && lines.size() < most) {
			int to = Lines.end(bytes, from, bytes.length);
			int trimmed = Lines.withoutCarriageReturn(bytes, from, to);
			if (trimmed > from)
				lines.add(new String(bytes, from, trimmed - from, StandardCharsets.UTF_8));
			from = to + 1;
		}
		return lines;
	}

	/// The same source with other bytes at its beginning.
	public Head withBytes(byte[] others) {
		return new Head(others, fields, zone, modified, levelField, name);
	}

	/// The same head with another table of fields, for looking at a head without leaving a trace.
	public Head withFields(FieldTable others) {
		return new Head(bytes, others, zone, modified, levelField, name);
	}
}
