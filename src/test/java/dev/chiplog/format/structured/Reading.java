package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A source's head opened by a format, for tests that then read events of it.
final class Reading {
	private final EventParser parser;
	private final ToldFields told = new ToldFields();

	Reading(Format format, String head) {
		parser = format.open(head(head));
	}

	static Head head(String text) {
		return new Head(text.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneOffset.UTC, Instant.parse("2025-06-01T00:00:00Z"));
	}

	/// What the parser tells about an event that stands in the middle of a block; `no event` when it is none.
	List<String> of(String event) {
		byte[] bytes = ("\"} ,=x\n" + event + "\n{\"a\": 1, b=2").getBytes(StandardCharsets.UTF_8);
		boolean understood = parser.parse(bytes, 7, 7 + event.getBytes(StandardCharsets.UTF_8).length, told);
		List<String> fields = told.take();
		return understood ? fields : List.of("no event");
	}

	/// Whether the parser says that an event starts with this line.
	boolean starts(String line) {
		byte[] bytes = (line + "\nmore").getBytes(StandardCharsets.UTF_8);
		return parser.starts(bytes, 0, line.getBytes(StandardCharsets.UTF_8).length);
	}
}
