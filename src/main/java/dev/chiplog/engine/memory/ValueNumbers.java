package dev.chiplog.engine.memory;

import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Numbers that tell the values of a name apart, the same for the same text: its keys where every value has one, else numbers of texts.
///
/// Threads: safe for any number of threads.
final class ValueNumbers {
	/// The number of an event without a value.
	static final int NONE = KeySpace.ABSENT;

	private final Snapshot snapshot;
	private final Reference reference;
	private final KeySpace space;
	private final Cancellation cancellation;
	/// By key; empty where they are the keys themselves.
	private final int[] numbers;
	private final TextNumbers texts = new TextNumbers();
	/// By code, as far as they are known; two threads may find out the same one.
	private final Map<CodeTable, int[]> ofCodes = new ConcurrentHashMap<>();

	ValueNumbers(Snapshot snapshot, Reference reference, Cancellation cancellation) {
		this.snapshot = snapshot;
		this.reference = reference;
		this.cancellation = cancellation;
		space = snapshot.keys(reference);
		numbers = new int[space.isComplete() && !space.isDistinct() ? space.size() : 0];
		Map<String, Integer> firsts = new HashMap<>();
		Arrays.setAll(numbers, key -> key == KeySpace.ABSENT ? NONE : firsts.computeIfAbsent(space.text(key), _ -> key));
	}

	/// Whether the largest number is known before every event was looked at.
	boolean areKeys() {
		return space.isComplete();
	}

	/// One more than the largest number so far.
	int size() {
		return areKeys() ? space.size() : texts.size();
	}

	/// The number of an empty text; [#NONE] when there is none.
	int blank() {
		return areKeys()
				? IntStream.range(NONE + 1, space.size()).filter(key -> space.text(key).isEmpty()).findFirst().orElse(NONE)
				: TextNumbers.BLANK;
	}

	/// The text of a number; an empty one for [#NONE].
	String text(int number) {
		if (number == NONE)
			return "";
		return areKeys() ? space.text(number) : texts.text(number);
	}

	/// Numbers from 0 on in the natural order of the texts, the same for texts alike as far as looked at: not all are the same unless all
	/// texts are.
	///
	/// @param values numbers of values, at least one
	int[] digits(int[] values) {
		if (!areKeys())
			return texts.digits(values);
		boolean[] occurring = new boolean[size()];
		for (int value : values)
			occurring[value] = true;
		int[] inOrder = IntStream.range(0, occurring.length).filter(value -> occurring[value]).boxed()
				.sorted(Comparator.comparing(this::text)).mapToInt(Integer::intValue).toArray();
		int[] places = new int[occurring.length];
		for (int place = 0; place < inOrder.length; place++)
			places[inOrder[place]] = place;
		return Arrays.stream(values).map(value -> places[value]).toArray();
	}

	/// The number of each event's value, by slot.
	///
	/// @param events those that are wanted; others have any number
	int[] of(Segment segment, RowSet events) {
		if (areKeys()) {
			int[] keys = space.keys(snapshot.strands().of(segment, reference), events).toArray();
			if (numbers.length > 0)
				Arrays.setAll(keys, slot -> numbers[keys[slot]]);
			return keys;
		}
		int[] found = new int[segment.size()];
		for (Strand strand : snapshot.strands().of(segment, reference))
			number(segment, strand.within(events), found);
		return found;
	}

	private void number(Segment segment, Strand strand, int[] found) {
		switch (strand) {
			case Strand.Times(RowSet slots, PackedLongs nanos) -> each(slots, found, slot -> texts.number(Long.toString(nanos.get(slot))));
			case Strand.Levels(RowSet slots, LongColumn codes) ->
				coded(slots, codes, new int[LEVELS.length + 1], code -> LEVELS[code - 1].name(), found);
			case Strand.Codes(RowSet slots, LongColumn codes, CodeTable table) ->
				coded(slots, codes, ofCodes.computeIfAbsent(table, fresh -> new int[fresh.size() + 1]), table::text, found);
			case Strand.Numbers(RowSet slots, LongColumn column) ->
				each(slots, found, slot -> texts.number(Long.toString(column.get(slot))));
			case Strand.Numbers(RowSet slots, DoubleColumn column) ->
				each(slots, found, slot -> texts.number(new Value.Decimal(column.get(slot)).asText()));
			case Strand.Stored(RowSet slots, var origin) -> snapshot.texts().each(segment, slots, origin, cancellation,
					(slot, bytes, from, to) -> found[slot] = texts.number(bytes, from, to));
		}
	}

	private void coded(RowSet slots, LongColumn codes, int[] ofCode, IntFunction<String> text, int[] found) {
		each(slots, found, slot -> {
			int code = (int) codes.get(slot);
			if (ofCode[code] == NONE)
				ofCode[code] = texts.number(text.apply(code));
			return ofCode[code];
		});
	}

	private void each(RowSet slots, int[] found, IntUnaryOperator number) {
		slots.each((some, count) -> {
			cancellation.check();
			for (int i = 0; i < count; i++)
				found[some[i]] = number.applyAsInt(some[i]);
		});
	}

	private static final Level[] LEVELS = Level.values();
}
