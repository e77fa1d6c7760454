package dev.chiplog.column;

import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Reads events back from the text of their sources, which stays on disk.
///
/// Threads: safe for any number of threads.
public interface EventText {

	/// Reads bytes of a source, as many as there are up to the length.
	///
	/// @return how many were read; fewer than asked only at the end of the source
	/// @throws IOException with a sentence that names the source
	int read(int source, long offset, byte[] into, int at, int length) throws IOException;

	/// Reads bytes of a source as they were written, before they were given another encoding or form.
	///
	/// @return how many were read; fewer than asked only at the end of the source
	/// @throws IOException with a sentence that names the source
	default int readRaw(int source, long rawOffset, byte[] into, int at, int length) throws IOException {
		return read(source, rawOffset, into, at, length);
	}

	/// Where the bytes as they were written begin for an offset at which an event begins or ends.
	///
	/// @throws IOException with a sentence that names the source
	default long rawOffset(int source, long offset) throws IOException {
		return offset;
	}

	/// How many bytes of a source are known so far, as they were written.
	long rawSize(int source);

	/// Reads one event and parses it again, with every field.
	///
	/// @throws IOException with a sentence that names the source
	Event event(Segment segment, int slot) throws IOException;

	/// Reads the text that a field has in each of some events of a segment, in their order; passes over those that have none after all.
	///
	/// @throws IOException with a sentence that names the source
	default void texts(Segment segment, RowSet slots, Field field, TextVisitor visitor) throws IOException {
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
			for (FieldValue value : event(segment, slot).fields())
				if (value.field().name().equals(field.name()) && !(value.value() instanceof Value.Nothing)) {
					byte[] text = value.value().asText().getBytes(StandardCharsets.UTF_8);
					visitor.text(slot, text, 0, text.length);
					break;
				}
	}

	/// Takes the texts of one field.
	@FunctionalInterface
	interface TextVisitor {
		/// Takes the text of a slot's event, in UTF-8; the bytes are only good during the call.
		void text(int slot, byte[] bytes, int from, int to);
	}

	/// Reads one event once more and tells how that is done.
	///
	/// @throws IOException with a sentence that names the source
	EventReading explain(Segment segment, int slot) throws IOException;
}
