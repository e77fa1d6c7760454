package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Origin;
import dev.chiplog.engine.memory.value.StoredTexts;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Level;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Finds the slots of a strand whose values pass a test.
final class StrandScan {
	private final RawScan raw;
	private final StoredTexts texts;
	private final Cancellation cancellation;

	StrandScan(RawScan raw, StoredTexts texts, Cancellation cancellation) {
		this.raw = raw;
		this.texts = texts;
		this.cancellation = cancellation;
	}

	RowSet where(Segment segment, Strand strand, ValueTest test) {
		if (test instanceof ValueTest.Anything)
			return strand.slots();
		return switch (strand) {
			case Strand.Times(RowSet slots, PackedLongs nanos) -> among(slots, slot -> test.time(nanos.get(slot)));
			case Strand.Levels(RowSet slots, PackedLongs codes) -> levels(slots, codes, test);
			case Strand.Numbers(RowSet slots, LongColumn numbers) -> among(slots, slot -> test.whole(numbers.get(slot)));
			case Strand.Numbers(RowSet slots, DoubleColumn numbers) -> among(slots, slot -> test.decimal(numbers.get(slot)));
			case Strand.Codes(RowSet slots, IntUnaryOperator codes, CodeTable table) -> codes(slots, codes, table, test);
			case Strand.Stored(RowSet slots, Origin origin) -> stored(segment, slots, origin, test);
		};
	}

	private static RowSet levels(RowSet slots, PackedLongs codes, ValueTest test) {
		Level[] levels = Level.values();
		boolean[] accepted = new boolean[levels.length + 1];
		for (Level level : levels)
			accepted[level.ordinal() + 1] = test.level(level);
		return among(slots, slot -> accepted[(int) codes.get(slot)]);
	}

	/// A text is looked at once, however many slots have it.
	private static RowSet codes(RowSet slots, IntUnaryOperator codes, CodeTable table, ValueTest test) {
		byte[] verdicts = new byte[table.size() + 1];
		return among(slots, slot -> {
			int code = codes.applyAsInt(slot);
			if (verdicts[code] == 0)
				verdicts[code] = (byte) (test.text(table.text(code)) ? 1 : -1);
			return verdicts[code] > 0;
		});
	}

	/// Only events that can have the value at all, by their bytes, are parsed again.
	private RowSet stored(Segment segment, RowSet slots, Origin origin, ValueTest test) {
		String literal = PlainRun.longest(test.literal());
		RowSet candidates = slots;
		if (!literal.isEmpty())
			candidates = raw.where(segment, slots, Needle.of(literal)::occursIn);
		return among(candidates, slot -> {
			cancellation.check();
			return test.text(texts.text(segment, slot, origin));
		});
	}

	private static RowSet among(RowSet slots, IntPredicate test) {
		long[] words = new long[(slots.size() + 63) >>> 6];
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
			if (test.test(slot))
				words[slot >>> 6] |= 1L << slot;
		return RowSet.ofWords(words, slots.size());
	}
}
