package dev.chiplog.engine.memory.order;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.StoredTexts;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.query.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What selected events are sorted by: times before numbers, these before levels, these before texts; and none at the end.
final class SortKeys {
	static final byte ABSENT = 5;
	private static final byte TIME = 1;
	private static final byte NUMBER = 2;
	private static final byte LEVEL = 3;
	private static final byte TEXT = 4;

	/// By ordinal: of what kind the value is.
	final byte[] kinds;
	/// By ordinal: how the value compares to others of its kind.
	final long[] keys;
	private final List<String> texts = new ArrayList<>();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final StoredTexts stored;
	private final Cancellation cancellation;

	SortKeys(Dataset dataset, RowSets selected, Reference reference, Strands strands, StoredTexts stored, Cancellation cancellation) {
		this.stored = stored;
		this.cancellation = cancellation;
		kinds = new byte[selected.layout().size()];
		keys = new long[kinds.length];
		Arrays.fill(kinds, ABSENT);
		for (int index = 0; index < dataset.segments().size(); index++) {
			cancellation.check();
			Segment segment = dataset.segments().get(index);
			for (Strand strand : strands.of(segment, reference))
				collect(segment, selected.layout().base(index), strand.within(selected.sets().get(index)));
		}
		rankTexts();
	}

	private void collect(Segment segment, int base, Strand strand) {
		switch (strand) {
			case Strand.Times(RowSet slots, var nanos) -> collect(slots, base, TIME, nanos::get);
			case Strand.Numbers(RowSet slots, NumberColumn column) -> collect(slots, base, NUMBER, slot -> ascending(column, slot));
			case Strand.Levels(RowSet slots, var codes) -> collect(slots, base, LEVEL, codes::get);
			case Strand.Codes(RowSet slots, var codes, CodeTable table) -> {
				int[] numbersOfCodes = new int[table.size() + 1];
				collect(slots, base, TEXT, slot -> {
					int code = (int) codes.get(slot);
					if (numbersOfCodes[code] == 0)
						numbersOfCodes[code] = number(table.text(code)) + 1;
					return numbersOfCodes[code] - 1L;
				});
			}
			case Strand.Stored(RowSet slots, var origin) -> collect(slots, base, TEXT, slot -> number(stored.text(segment, slot, origin)));
		}
	}

	/// Gives the key of a slot.
	@FunctionalInterface
	private interface SlotKey {
		long of(int slot);
	}

	private void collect(RowSet slots, int base, byte kind, SlotKey key) {
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
			if ((slot & 1023) == 0)
				cancellation.check();
			kinds[base + slot] = kind;
			keys[base + slot] = key.of(slot);
		}
	}

	/// A double's bits, turned so that they compare as the numbers do; whole and other numbers compare with each other this way.
	private static long ascending(NumberColumn column, int slot) {
		double number = switch (column) {
			case LongColumn whole -> whole.get(slot);
			case DoubleColumn decimal -> decimal.get(slot) + 0.0; // so that -0.0 equals 0.0
		};
		long bits = Double.doubleToLongBits(number);
		return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
	}

	private int number(String text) {
		return numbers.computeIfAbsent(text, fresh -> {
			texts.add(fresh);
			return texts.size() - 1;
		});
	}

	/// Texts are numbered as they come; here the numbers become ranks.
	private void rankTexts() {
		Integer[] sorted = new Integer[texts.size()];
		Arrays.setAll(sorted, i -> i);
		Arrays.sort(sorted, Comparator.comparing(texts::get));
		int[] ranks = new int[sorted.length];
		for (int rank = 0; rank < sorted.length; rank++)
			ranks[sorted[rank]] = rank;
		for (int ordinal = 0; ordinal < keys.length; ordinal++)
			if (kinds[ordinal] == TEXT)
				keys[ordinal] = ranks[(int) keys[ordinal]];
	}
}
