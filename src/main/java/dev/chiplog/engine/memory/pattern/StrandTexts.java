package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.EventText.TextVisitor;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Origin;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/// Reads the texts of strands, in memory and on disk, in the order of their slots.
final class StrandTexts {
	private StrandTexts() {
	}

	/// Tells the text of each slot of a strand; a number is told as its digits, what is neither text nor number is passed over.
	///
	/// @throws UncheckedIOException with a sentence, when a source cannot be read
	static void visit(Dataset dataset, Segment segment, Strand strand, Cancellation cancellation, TextVisitor visitor) {
		try {
			switch (strand) {
				case Strand.Codes(RowSet slots, LongColumn codes, CodeTable table) ->
					visit(slots, slot -> table.text((int) codes.get(slot)), visitor);
				case Strand.Numbers(RowSet slots, NumberColumn numbers) ->
					visit(slots, slot -> numbers instanceof LongColumn wholes ? Long.toString(wholes.get(slot)) : "0.0", visitor);
				case Strand.Stored(RowSet slots, Origin.Logged(var field)) ->
					dataset.text().texts(segment, slots, field, (slot, bytes, from, to) -> {
						cancellation.check();
						visitor.text(slot, bytes, from, to);
					});
				case Strand.Times _,Strand.Levels _,Strand.Stored _ -> {
					// none of them says what happened
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}

	private static void visit(RowSet slots, IntFunction<String> text, TextVisitor visitor) {
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
			byte[] bytes = text.apply(slot).getBytes(StandardCharsets.UTF_8);
			visitor.text(slot, bytes, 0, bytes.length);
		}
	}
}
