package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.query.Cancellation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/// Numbers that tell the values of a name apart: the same for the same text.
///
/// Threads: safe for any number of threads.
final class ValueNumbers {
	/// The number of an event without a value.
	static final int NONE = -1;

	private final Snapshot snapshot;
	private final Reference reference;
	private final KeySpace space;
	private final Cancellation cancellation;
	/// By key.
	private final int[] numbers;
	private final Map<String, Integer> byText = new ConcurrentHashMap<>();
	private final AtomicInteger next = new AtomicInteger();

	ValueNumbers(Snapshot snapshot, Reference reference, Cancellation cancellation) {
		this.snapshot = snapshot;
		this.reference = reference;
		this.cancellation = cancellation;
		space = snapshot.keys(reference);
		numbers = new int[space.isComplete() ? space.size() : 0];
		Map<String, Integer> firsts = new HashMap<>();
		Arrays.setAll(numbers,
				key -> space.isDistinct() || key == KeySpace.ABSENT ? key : firsts.computeIfAbsent(space.text(key), _ -> key));
		Arrays.fill(numbers, 0, Math.min(1, numbers.length), NONE);
	}

	/// The number of each event's value, by slot.
	///
	/// @param events those that are wanted; others have any number
	int[] of(Segment segment, RowSet events) {
		if (!space.isComplete()) {
			SegmentTexts texts = SegmentTexts.of(snapshot, segment, reference, events, cancellation);
			int[] ofText = texts.texts().stream().mapToInt(text -> byText.computeIfAbsent(text, _ -> next.getAndIncrement())).toArray();
			return replaced(texts.keys(), key -> key == SegmentTexts.ABSENT ? NONE : ofText[key]);
		}
		return replaced(space.keys(snapshot.strands().of(segment, reference), events).toArray(), key -> numbers[key]);
	}

	private static int[] replaced(int[] keys, IntUnaryOperator number) {
		for (int slot = 0; slot < keys.length; slot++)
			keys[slot] = number.applyAsInt(keys[slot]);
		return keys;
	}
}
