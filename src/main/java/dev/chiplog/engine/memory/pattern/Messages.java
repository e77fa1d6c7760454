package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Origin;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The texts from which patterns are told: the first line of an event's message with single blanks. Threads: safe for any number.
public final class Messages {
	private final Dataset dataset;
	private final EventFields fields;

	Messages(Dataset dataset, EventFields fields) {
		this.dataset = dataset;
		this.fields = fields;
	}

	/// Takes texts.
	@FunctionalInterface
	public interface Visitor {
		/// Takes a text that some events have.
		///
		/// @param times how many events
		void message(String text, long times);
	}

	/// Tells the texts of some events of a segment; one that several have may be told at once or one by one.
	///
	/// @throws UncheckedIOException with a sentence, when a source cannot be read
	public void visit(Segment segment, RowSet slots, Cancellation cancellation, Visitor visitor) {
		for (Strand whole : fields.messages(segment)) {
			Strand strand = whole.within(slots);
			switch (strand) {
				case Strand.Codes(RowSet some, LongColumn codes, CodeTable table) -> {
					Map<Integer, Long> counts = new HashMap<>();
					for (int slot = some.next(0); slot >= 0; slot = some.next(slot + 1))
						counts.merge((int) codes.get(slot), 1L, Long::sum);
					counts.forEach((code, count) -> visitor.message(line(table.text(code)), count));
				}
				case Strand.Stored(RowSet some, Origin.Logged(var field)) -> {
					try {
						dataset.text().texts(segment, some, field, (_, bytes, from, to) -> {
							cancellation.check();
							visitor.message(line(new String(bytes, from, to - from, StandardCharsets.UTF_8)), 1);
						});
					} catch (IOException e) {
						throw new UncheckedIOException(e.getMessage(), e);
					}
				}
				case Strand.Numbers _,Strand.Times _,Strand.Levels _,Strand.Stored _ -> {
					// a number has no variable places: it is one
				}
			}
		}
	}

	private static String line(String message) {
		String line = message.strip();
		int end = line.indexOf('\n');
		return (end < 0 ? line : line.substring(0, end)).strip().replaceAll("\\s+", " ");
	}
}
