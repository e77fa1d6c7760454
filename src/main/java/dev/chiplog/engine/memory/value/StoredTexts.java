package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.EventText;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Event;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads values back that were left on disk.
///
/// Threads: safe for any number of threads.
public final class StoredTexts {
	private final Dataset dataset;

	public StoredTexts(Dataset dataset) {
		this.dataset = dataset;
	}

	/// The slot's event, parsed again.
	///
	/// @throws UncheckedIOException with a sentence that names the source
	public Event event(Segment segment, int slot) {
		try {
			return dataset.text().event(segment, slot);
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}

	/// The text that the slot's event has at the origin; empty when it has none after all.
	public String text(Segment segment, int slot, Origin origin) {
		@Nullable
		Value value = value(event(segment, slot), origin);
		return value == null ? "" : value.asText();
	}

	/// Tells the text that each of some events of a segment has at the origin, in their order; events that have none after all are passed over.
	///
	/// @throws UncheckedIOException with a sentence that names the source
	public void each(Segment segment, RowSet slots, Origin origin, Cancellation cancellation, EventText.TextVisitor visitor) {
		EventText.TextVisitor checking = (slot, bytes, from, to) -> {
			cancellation.check();
			visitor.text(slot, bytes, from, to);
		};
		try {
			switch (origin) {
				case Origin.Logged(var field) -> dataset.text().texts(segment, slots, field, checking);
				case Origin.Own _ -> {
					for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
						byte[] text = text(segment, slot, origin).getBytes(StandardCharsets.UTF_8);
						checking.text(slot, text, 0, text.length);
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}

	/// The value that the event has at the origin: of several the first that says something, as columns keep it; null when it has none.
	public static @Nullable Value value(Event event, Origin origin) {
		return switch (origin) {
			case Origin.Own(BuiltIn builtIn) -> builtIn == BuiltIn.RAW ? new Value.Text(event.raw()) : null;
			case Origin.Logged(var field) -> {
				for (FieldValue pair : event.fields())
					if (pair.field().name().equals(field.name()) && !(pair.value() instanceof Value.Nothing))
						yield pair.value();
				yield null;
			}
		};
	}
}
