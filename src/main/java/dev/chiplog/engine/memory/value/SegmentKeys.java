package dev.chiplog.engine.memory.value;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.Presence;
import dev.chiplog.column.RowSet;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The keys that the selected events of one segment have in a [KeySpace]. One thread.
public final class SegmentKeys {
	/// The status of a response is not above this.
	private static final int NARROW = 1000;

	private final RowSet selected;
	private final List<Part> parts;
	private long @Nullable [] known;

	SegmentKeys(RowSet selected, List<Part> parts) {
		this.selected = selected;
		this.parts = parts;
	}

	/// The keys that come from one column.
	///
	/// @param slots the selected ones with a value here
	/// @param places where their values stand
	/// @param zero what to take off a value to have its key
	record Part(LongColumn column, RowSet slots, RowSet places, long zero) {

		/// Whether its values are all close together, so that counting all of them is soon done.
		boolean isNarrow() {
			long span = column.values().max() - column.values().min();
			return span >= 0 && span < NARROW;
		}

		/// Whether all selected events, and these are most, have their value here, so that taking all values is sooner done.
		boolean isDense(RowSet selected) {
			return column.presence() instanceof Presence.Everywhere && slots.count() == selected.count()
					&& slots.count() > slots.size() / 2;
		}

		/// Takes the keys of all slots.
		///
		/// @param block room for some values
		void copy(int[] keys, long[] block) {
			for (int from = 0; from < keys.length; from += block.length) {
				int to = Math.min(from + block.length, keys.length);
				column.values().copy(from, to, block);
				for (int slot = from; slot < to; slot++)
					keys[slot] = (int) (block[slot - from] - zero);
			}
		}
	}

	/// Counts the keys of the selected events from slot `from` to before `to`.
	///
	/// @param counts grows by one at `first + key` for each
	public void count(int from, int to, long[] counts, int first) {
		long absent = selected.count(from, to);
		for (Part part : parts) {
			Presence presence = part.column.presence();
			part.column.values().count(part.places, presence.firstPlace(from), presence.firstPlace(to), counts, part.zero - first);
			absent -= part.slots.count(from, to);
		}
		counts[first + KeySpace.ABSENT] += absent;
	}

	/// How many keys occur, at most one more, where these are few; else very many.
	public long distinct() {
		if (parts.size() != 1)
			return parts.isEmpty() ? 1 : Long.MAX_VALUE;
		return parts.getFirst().isNarrow() ? occurring(parts.getFirst()).length + 1 : Long.MAX_VALUE;
	}

	/// The values that selected events have in a narrow column, found by counting all.
	private long[] occurring(Part part) {
		if (known == null) {
			PackedLongs values = part.column.values();
			long[] counts = new long[(int) (values.max() - values.min()) + 1];
			values.count(part.places, 0, values.size(), counts, values.min());
			known = LongStream.rangeClosed(values.min(), values.max()).filter(value -> counts[(int) (value - values.min())] > 0).toArray();
		}
		return known;
	}

	/// Takes the events of each key that occurs, key by key, where these are few: it takes about as long as there are [#distinct].
	public void each(KeyVisitor visitor) {
		RowSet rest = selected;
		for (Part part : parts) {
			for (long value : occurring(part))
				visitor.key((int) (value - part.zero), part.column.between(value, value, part.slots));
			rest = rest.and(part.slots.not());
		}
		if (rest.count() > 0)
			visitor.key(KeySpace.ABSENT, rest);
	}

	/// Takes the selected events that have a key.
	@FunctionalInterface
	public interface KeyVisitor {
		/// Takes the slots of the next key, at least one.
		void key(int key, RowSet slots);
	}

	/// The keys of some selected slots, in their order.
	///
	/// @param slots rising
	public int[] at(int[] slots) {
		int[] keys = new int[slots.length];
		if (parts.size() != 1 || parts.getFirst().slots.count() < selected.count()) {
			int[] bySlot = toArray();
			for (int i = 0; i < keys.length; i++)
				keys[i] = bySlot[slots[i]];
			return keys;
		}
		Part part = parts.getFirst();
		int[] places = new int[RowSet.SlotBlocks.SIZE];
		long[] values = new long[places.length];
		for (int from = 0; from < keys.length; from += places.length) {
			int count = Math.min(places.length, keys.length - from);
			System.arraycopy(slots, from, places, 0, count);
			part.column.presence().places(places, count, places);
			part.column.values().pick(places, count, values);
			for (int i = 0; i < count; i++)
				keys[from + i] = (int) (values[i] - part.zero);
		}
		return keys;
	}

	/// The keys by slot; unspecified where a slot is not selected.
	public int[] toArray() {
		int[] keys = new int[selected.size()];
		long[] values = new long[RowSet.SlotBlocks.SIZE];
		for (Part part : parts)
			if (part.isDense(selected))
				part.copy(keys, values);
			else
				part.slots.each((slots, count) -> {
					part.column.pick(slots, count, values);
					for (int i = 0; i < count; i++)
						keys[slots[i]] = (int) (values[i] - part.zero);
				});
		return keys;
	}
}
