package dev.chiplog.engine.memory.order;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.Doubles;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Longs that compare as the values of a name do, within each kind of value.
///
/// Threads: immutable.
final class ValueKeys {

	private static final int[] NO_RANKS = {};

	/// What kinds of values there are, in the order in which they sort.
	enum Kind {
		TIME, NUMBER, LEVEL, TEXT
	}

	private final Map<CodeTable, int[]> ranks = new HashMap<>();
	private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
	private final NumberSpace numbers;
	private int texts;
	private boolean complete = true;

	/// The keys of the values of the reference.
	ValueKeys(Dataset dataset, Strands strands, Reference reference) {
		List<CodeTable> tables = new ArrayList<>();
		for (Segment segment : dataset.segments())
			for (Strand strand : strands.of(segment, reference)) {
				kinds.add(kind(strand));
				if (strand instanceof Strand.Codes(var _, var _, CodeTable table) && !tables.contains(table))
					tables.add(table);
				else
					complete &= !(strand instanceof Strand.Stored);
			}
		numbers = new NumberSpace(dataset, strands, reference).countable();
		if (complete)
			rank(tables);
	}

	/// Whether all values have keys: those that stay on disk have none.
	boolean isComplete() {
		return complete;
	}

	/// Of which kinds there are values.
	Set<Kind> kinds() {
		return kinds;
	}

	/// The numbers, which may have no indexes.
	NumberSpace numbers() {
		return numbers;
	}

	/// How many different texts there are.
	int texts() {
		return texts;
	}

	/// The keys of a table's texts by their codes: how many texts of all tables come before each.
	int[] ranks(CodeTable table) {
		return ranks.getOrDefault(table, NO_RANKS);
	}

	/// A text's key is its rank among those of all tables.
	private void rank(List<CodeTable> tables) {
		if (tables.size() == 1) {
			int[] ofCodes = tables.getFirst().ranks();
			ranks.put(tables.getFirst(), ofCodes);
			texts = ofCodes.length - 1;
			return;
		}
		String[] sorted = tables.stream().flatMap(ValueKeys::texts).sorted().distinct().toArray(String[]::new);
		texts = sorted.length;
		for (CodeTable table : tables) {
			int[] ofCodes = new int[table.size() + 1];
			for (int code = 1; code < ofCodes.length; code++)
				ofCodes[code] = Arrays.binarySearch(sorted, table.text(code));
			ranks.put(table, ofCodes);
		}
	}

	private static Stream<String> texts(CodeTable table) {
		return IntStream.rangeClosed(1, table.size()).mapToObj(table::text);
	}

	/// The kind of the values of a strand that has keys.
	static Kind kind(Strand strand) {
		return switch (strand) {
			case Strand.Times _ -> Kind.TIME;
			case Strand.Numbers _ -> Kind.NUMBER;
			case Strand.Levels _ -> Kind.LEVEL;
			case Strand.Codes _,Strand.Stored _ -> Kind.TEXT;
		};
	}

	/// The keys of some slots of a strand, copied to the beginning of an array.
	///
	/// @param count how many slots there are
	void copy(Strand strand, int[] slots, int count, long[] into) {
		switch (strand) {
			case Strand.Times(RowSet _, PackedLongs nanos) -> nanos.pick(slots, count, into);
			case Strand.Levels(RowSet _, LongColumn codes) -> codes.pick(slots, count, into);
			case Strand.Codes(RowSet _, LongColumn codes, CodeTable table) -> {
				int[] ofCodes = ranks(table);
				codes.pick(slots, count, into);
				for (int i = 0; i < count; i++)
					into[i] = ofCodes[(int) into[i]];
			}
			case Strand.Numbers(RowSet _, LongColumn numbers) -> {
				numbers.pick(slots, count, into);
				for (int i = 0; i < count; i++)
					into[i] = ascending((double) into[i]);
			}
			case Strand.Numbers(RowSet _, DoubleColumn numbers) -> {
				double[] doubles = new double[count];
				numbers.pick(slots, count, doubles);
				for (int i = 0; i < count; i++)
					into[i] = ascending(doubles[i]);
			}
			case Strand.Stored _ -> throw new IllegalArgumentException("values on disk have no keys");
		}
	}

	/// A key that none of the strand's is below.
	long least(Strand strand) {
		return switch (strand) {
			case Strand.Times(RowSet _, PackedLongs nanos) -> nanos.min();
			case Strand.Levels _,Strand.Codes _,Strand.Stored _ -> 0;
			case Strand.Numbers(RowSet _, LongColumn(PackedLongs values, var _)) -> ascending((double) values.min());
			case Strand.Numbers(RowSet _, DoubleColumn(Doubles.Scaled scaled, var _)) -> ascending(scaled.value(scaled.numbers().min()));
			case Strand.Numbers(RowSet _, DoubleColumn(Doubles.Plain _, var _)) -> ascending(Double.NEGATIVE_INFINITY);
		};
	}

	/// A key that none of the strand's is above.
	long most(Strand strand) {
		return switch (strand) {
			case Strand.Times(RowSet _, PackedLongs nanos) -> nanos.max();
			case Strand.Levels(RowSet _, LongColumn(PackedLongs codes, var _)) -> codes.max();
			case Strand.Codes _,Strand.Stored _ -> Integer.MAX_VALUE;
			case Strand.Numbers(RowSet _, LongColumn(PackedLongs values, var _)) -> ascending((double) values.max());
			case Strand.Numbers(RowSet _, DoubleColumn(Doubles.Scaled scaled, var _)) -> ascending(scaled.value(scaled.numbers().max()));
			case Strand.Numbers(RowSet _, DoubleColumn(Doubles.Plain _, var _)) -> ascending(Double.NaN);
		};
	}

	/// A double's bits, turned so that they compare as the numbers do; whole and other numbers compare with each other this way.
	static long ascending(double number) {
		long bits = Double.doubleToLongBits(number + 0.0); // so that -0.0 equals 0.0
		return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
	}
}
