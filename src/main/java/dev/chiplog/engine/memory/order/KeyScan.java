package dev.chiplog.engine.memory.order;

import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.Doubles;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.engine.memory.selection.LongRange;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Strand;
import java.util.function.LongUnaryOperator;

/// Finds the slots of strands whose keys are in a range, by comparing packed values to its bounds.
record KeyScan(ValueKeys keys, KeyRange range) {

	/// The slots of the strand whose keys are in the range.
	RowSet where(Strand strand) {
		return switch (strand) {
			case Strand.Times(RowSet slots, PackedLongs nanos) -> nanos.between(range.low(), range.high(), slots);
			case Strand.Levels(RowSet slots, LongColumn codes) -> between(slots, codes, code -> code);
			case Strand.Codes(RowSet slots, LongColumn codes, CodeTable table) -> codes(slots, codes, table);
			case Strand.Numbers(RowSet slots, LongColumn numbers) ->
				between(slots, numbers, number -> ValueKeys.ascending((double) number));
			case Strand.Numbers(RowSet slots, DoubleColumn(Doubles.Scaled scaled, var presence)) ->
				between(slots, new LongColumn(scaled.numbers(), presence), number -> ValueKeys.ascending(scaled.value(number)));
			case Strand.Numbers(RowSet slots, DoubleColumn numbers) ->
				RowSet.where(slots.size(), slot -> slots.contains(slot) && range.contains(ValueKeys.ascending(numbers.get(slot))));
			case Strand.Stored _ -> throw new IllegalArgumentException("values on disk have no keys");
		};
	}

	/// @param key of a value; never falls
	private RowSet between(RowSet slots, LongColumn column, LongUnaryOperator key) {
		PackedLongs values = column.values();
		LongRange accepted = LongRange.accepted(values.min(), values.max(), value -> side(key.applyAsLong(value)));
		return column.between(accepted.first(), accepted.last(), slots);
	}

	private long side(long key) {
		return key < range.low() ? -1 : key > range.high() ? 1 : 0;
	}

	private RowSet codes(RowSet slots, LongColumn codes, CodeTable table) {
		PackedLongs values = codes.values();
		int[] ranks = keys.ranks(table);
		if (values.max() - values.min() > slots.count())
			return RowSet.where(slots.size(), slot -> slots.contains(slot) && range.contains(ranks[(int) codes.get(slot)]));
		boolean[] accepted = new boolean[(int) (values.max() - values.min()) + 1];
		for (int i = 0; i < accepted.length; i++)
			accepted[i] = range.contains(ranks[(int) values.min() + i]);
		return codes.where(accepted, slots);
	}
}
