package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.Doubles;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.search.RawScan;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Origin;
import dev.chiplog.engine.memory.value.StoredTexts;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// Finds the slots of strands whose values pass a test.
///
/// Where the accepted numbers are all between two, these are looked up once for a segment, and the packed values compared to them.
///
/// Threads: safe for any number of threads.
final class StrandScan {
	/// For fewer values it is worth asking the test about each before looking at the slots.
	private static final int FEW = 4096;

	private final ValueTest test;
	private final StoredTexts texts;
	private final RawScan raw;
	private final Map<CodeTable, Verdicts> verdicts = new ConcurrentHashMap<>();

	/// @param texts reads values back
	/// @param raw searches the text of events
	StrandScan(ValueTest test, StoredTexts texts, RawScan raw) {
		this.test = test;
		this.texts = texts;
		this.raw = raw;
	}

	/// The slots of a strand of the segment whose values pass.
	RowSet where(Segment segment, Strand strand, Cancellation cancellation) {
		if (test instanceof ValueTest.Anything)
			return strand.slots();
		return switch (strand) {
			case Strand.Times(RowSet slots, PackedLongs nanos) -> times(segment, slots, nanos);
			case Strand.Levels(RowSet slots, LongColumn codes) ->
				where(slots, codes, code -> code > 0 && test.level(LEVELS[(int) code - 1]));
			case Strand.Codes(RowSet slots, LongColumn codes, CodeTable table) -> {
				Verdicts known = verdicts.computeIfAbsent(table, fresh -> new Verdicts(test, fresh));
				yield where(slots, codes, code -> code > 0 && known.accepts((int) code));
			}
			case Strand.Numbers(RowSet slots, LongColumn numbers) -> wholes(slots, numbers);
			case Strand.Numbers(RowSet slots, DoubleColumn numbers) -> decimals(slots, numbers);
			case Strand.Stored(RowSet slots, Origin origin) -> stored(segment, slots, origin, cancellation);
		};
	}

	private RowSet times(Segment segment, RowSet slots, PackedLongs nanos) {
		if (!(test instanceof ValueTest.Interval interval) || !interval.ordersTimes())
			return among(slots, slot -> test.time(nanos.get(slot)));
		LongRange range = LongRange.accepted(nanos.min(), nanos.max(), interval::sideOfTime);
		if (!segment.sorted())
			return nanos.between(range.first(), range.last(), slots);
		int first = segment.firstAt(range.first());
		int behind = range.last() == Long.MAX_VALUE ? segment.size() : segment.firstAt(range.last() + 1);
		return slots.and(RowSet.range(segment.size(), first, Math.max(first, behind)));
	}

	private RowSet wholes(RowSet slots, LongColumn numbers) {
		if (test instanceof ValueTest.Interval interval && interval.ordersNumbers())
			return between(slots, numbers, interval::side);
		return where(slots, numbers, test::whole);
	}

	private RowSet decimals(RowSet slots, DoubleColumn numbers) {
		boolean ordered = test instanceof ValueTest.Interval interval && interval.ordersNumbers();
		if (ordered && numbers.values() instanceof Doubles.Scaled scaled)
			return between(slots, new LongColumn(scaled.numbers(), numbers.presence()),
					number -> ((ValueTest.Interval) test).side(scaled.value(number)));
		return among(slots, slot -> test.decimal(numbers.get(slot)));
	}

	private static RowSet between(RowSet slots, LongColumn numbers, LongUnaryOperator side) {
		PackedLongs values = numbers.values();
		LongRange range = LongRange.accepted(values.min(), values.max(), side);
		return numbers.between(range.first(), range.last(), slots);
	}

	private static RowSet where(RowSet slots, LongColumn numbers, LongPredicate accepted) {
		PackedLongs values = numbers.values();
		long span = values.max() - values.min();
		if (span < 0 || span >= Math.min(FEW, slots.count()))
			return among(slots, slot -> accepted.test(numbers.get(slot)));
		boolean[] table = new boolean[(int) span + 1];
		for (int i = 0; i < table.length; i++)
			table[i] = accepted.test(values.min() + i);
		return numbers.where(table, slots);
	}

	/// Only events that can have the value at all, by their bytes, are parsed again.
	private RowSet stored(Segment segment, RowSet slots, Origin origin, Cancellation cancellation) {
		RowSet candidates = raw.holding(segment, slots, test.required().asWritten(), cancellation);
		return among(candidates, slot -> {
			cancellation.check();
			return test.text(texts.text(segment, slot, origin));
		});
	}

	private static RowSet among(RowSet slots, IntPredicate accepted) {
		long[] words = new long[(slots.size() + 63) >>> 6];
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
			if (accepted.test(slot))
				words[slot >>> 6] |= 1L << slot;
		return RowSet.ofWords(words, slots.size());
	}

	private static final Level[] LEVELS = Level.values();
}
