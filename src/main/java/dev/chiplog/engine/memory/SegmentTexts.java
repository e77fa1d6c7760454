package dev.chiplog.engine.memory;

import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// The values that selected events of a segment have for a name, as small numbers.
///
/// @param keys by slot: the index of its text, or [#ABSENT] where it is not selected or has no value
/// @param texts the distinct values as text
record SegmentTexts(int[] keys, List<String> texts) {
	static final int ABSENT = -1;

	static SegmentTexts of(Snapshot snapshot, Segment segment, Reference reference, RowSet selected, Cancellation cancellation) {
		Collector collector = new Collector(snapshot, segment, cancellation);
		for (Strand strand : snapshot.strands().of(segment, reference))
			collector.collect(strand.within(selected));
		return new SegmentTexts(collector.keys, List.copyOf(collector.texts));
	}

	/// Gives each distinct text of one segment a key, strand by strand.
	private static final class Collector {
		private final Snapshot snapshot;
		private final Segment segment;
		private final Cancellation cancellation;
		private final int[] keys;
		private final List<String> texts = new ArrayList<>();
		private final Map<String, Integer> known = new HashMap<>();

		Collector(Snapshot snapshot, Segment segment, Cancellation cancellation) {
			this.snapshot = snapshot;
			this.segment = segment;
			this.cancellation = cancellation;
			keys = new int[segment.size()];
			Arrays.fill(keys, ABSENT);
		}

		void collect(Strand strand) {
			switch (strand) {
				case Strand.Times(RowSet slots, PackedLongs nanos) -> each(slots, slot -> key(Long.toString(nanos.get(slot))));
				case Strand.Levels(RowSet slots, LongColumn codes) -> coded(slots, codes, LEVELS.length, code -> LEVELS[code - 1].name());
				case Strand.Codes(RowSet slots, LongColumn codes, CodeTable table) -> coded(slots, codes, table.size(), table::text);
				case Strand.Numbers(RowSet slots, LongColumn column) -> each(slots, slot -> key(Long.toString(column.get(slot))));
				case Strand.Numbers(RowSet slots, DoubleColumn column) ->
					each(slots, slot -> key(new Value.Decimal(column.get(slot)).asText()));
				case Strand.Stored(RowSet slots, var origin) -> snapshot.texts().each(segment, slots, origin, cancellation,
						(slot, bytes, from, to) -> keys[slot] = key(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
			}
		}

		/// A text is looked up once, however many slots have its code.
		private void coded(RowSet slots, LongColumn codes, int largest, IntFunction<String> text) {
			int[] keyOfCode = new int[largest + 1];
			Arrays.fill(keyOfCode, ABSENT);
			each(slots, slot -> {
				int code = (int) codes.get(slot);
				if (keyOfCode[code] == ABSENT)
					keyOfCode[code] = key(text.apply(code));
				return keyOfCode[code];
			});
		}

		private void each(RowSet slots, IntUnaryOperator key) {
			int done = 0;
			for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
				if ((++done & 1023) == 0)
					cancellation.check();
				keys[slot] = key.applyAsInt(slot);
			}
		}

		private int key(String text) {
			return known.computeIfAbsent(text, fresh -> {
				texts.add(fresh);
				return texts.size() - 1;
			});
		}
	}

	private static final Level[] LEVELS = Level.values();
}
