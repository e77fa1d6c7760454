package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.KnownTexts;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Origin;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Finds the outlines of the events of segments, one after the other. One thread.
final class OutlineScan {
	/// How many outlines are known without asking the table; more than that many are hardly the same again.
	private static final int MOST_KNOWN = 1 << 16;

	private final Dataset dataset;
	private final EventFields fields;
	private final OutlineTable table;
	private final Cancellation cancellation;
	private final Outliner outliner = new Outliner();
	private KnownTexts known = new KnownTexts();
	/// The table's codes by those of the known texts.
	private int[] codes = new int[1024];

	OutlineScan(Dataset dataset, EventFields fields, OutlineTable table, Cancellation cancellation) {
		this.dataset = dataset;
		this.fields = fields;
		this.table = table;
		this.cancellation = cancellation;
	}

	/// The codes of the outlines by slot; 0 where an event has nothing to tell a pattern from.
	///
	/// @throws UncheckedIOException with a sentence, when a source cannot be read
	PackedLongs scan(Segment segment) {
		long[] outlines = new long[segment.size()];
		for (Strand strand : fields.messages(segment))
			scan(segment, strand, outlines);
		return PackedLongs.of(outlines, outlines.length);
	}

	private void scan(Segment segment, Strand strand, long[] outlines) {
		switch (strand) {
			case Strand.Codes(RowSet slots, LongColumn texts, CodeTable of) -> {
				int[] ofCode = new int[of.size() + 1];
				for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
					int text = (int) texts.get(slot);
					if (ofCode[text] == 0)
						ofCode[text] = code(of.text(text).getBytes(StandardCharsets.UTF_8));
					outlines[slot] = ofCode[text];
				}
			}
			case Strand.Stored(RowSet slots, Origin.Logged(var field)) -> {
				try {
					dataset.text().texts(segment, slots, field, (slot, bytes, from, to) -> {
						if ((slot & 255) == 0)
							cancellation.check();
						outlines[slot] = code(bytes, from, to);
					});
				} catch (IOException e) {
					throw new UncheckedIOException(e.getMessage(), e);
				}
			}
			case Strand.Numbers _,Strand.Times _,Strand.Levels _,Strand.Stored _ -> {
				long number = code(new byte[]{'0'});
				for (int slot = strand.slots().next(0); slot >= 0; slot = strand.slots().next(slot + 1))
					outlines[slot] = number;
			}
		}
	}

	private int code(byte[] message) {
		return code(message, 0, message.length);
	}

	private int code(byte[] bytes, int from, int to) {
		outliner.outline(bytes, from, to);
		if (known.size() == MOST_KNOWN)
			known = new KnownTexts();
		int before = known.size();
		int own = known.add(outliner.bytes(), 0, outliner.length());
		if (own <= before)
			return codes[own];
		if (own >= codes.length)
			codes = Arrays.copyOf(codes, codes.length * 2);
		codes[own] = table.add(new String(outliner.bytes(), 0, outliner.length(), StandardCharsets.UTF_8));
		return codes[own];
	}
}
