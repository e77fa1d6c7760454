package dev.chiplog.engine.memory;

import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.SegmentKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The groups that the values of some names make, as numbers from 0 on: the keys of the names are the digits.
///
/// Threads: immutable.
final class GroupSpace implements GroupKeys {
	/// More groups are found text by text, so that only those that occur take memory.
	private static final long MOST = 1 << 20;

	private final Snapshot snapshot;
	private final List<Reference> names;
	private final List<KeySpace> spaces;

	GroupSpace(Snapshot snapshot, List<Reference> names) {
		this.snapshot = snapshot;
		this.names = names;
		spaces = names.stream().map(snapshot::keys).toList();
	}

	/// Whether every event has a group and there are not too many.
	boolean isComplete() {
		long size = 1;
		for (KeySpace space : spaces) {
			size *= space.size();
			if (!space.isComplete() || size > MOST)
				return false;
		}
		return true;
	}

	@Override
	public int size() {
		return spaces.stream().mapToInt(KeySpace::size).reduce(1, Math::multiplyExact);
	}

	@Override
	public List<String> texts(int group) {
		String[] texts = new String[spaces.size()];
		int rest = group;
		for (int i = texts.length - 1; i >= 0; i--) {
			KeySpace space = spaces.get(i);
			int key = rest % space.size();
			texts[i] = key == KeySpace.ABSENT ? "" : space.text(key);
			rest /= space.size();
		}
		return List.of(texts);
	}

	@Override
	public Members members(int segment, RowSet selected) {
		return new Members(snapshot.segment(segment), selected);
	}

	private SegmentKeys keys(int name, Segment segment, RowSet selected) {
		return spaces.get(name).keys(snapshot.strands().of(segment, names.get(name)), selected);
	}

	/// The selected events of one segment, by group.
	final class Members implements GroupMembers {
		private final Segment segment;
		private final RowSet selected;
		private final List<SegmentKeys> keys = new ArrayList<>();
		private int @Nullable [] groups;

		private Members(Segment segment, RowSet selected) {
			this.segment = segment;
			this.selected = selected;
			for (int name = 0; name < names.size(); name++)
				keys.add(keys(name, segment, selected));
		}

		@Override
		public boolean areFew() {
			long distinct = 1;
			for (SegmentKeys ofName : keys)
				if (distinct <= selected.count())
					distinct = Math.multiplyExact(distinct, Math.min(ofName.distinct(), Integer.MAX_VALUE));
			// a group's events among 128 take about as long to find as the group of one event
			return distinct <= selected.count() && distinct * selected.size() >> 7 <= selected.count();
		}

		@Override
		public void each(SegmentKeys.KeyVisitor visitor) {
			each(0, 0, selected, visitor);
		}

		private void each(int name, int digits, RowSet slots, SegmentKeys.KeyVisitor visitor) {
			if (name == keys.size()) {
				visitor.key(digits, slots);
				return;
			}
			keys.get(name).each((key, ofKey) -> {
				RowSet both = ofKey.and(slots);
				if (both.count() > 0)
					each(name + 1, digits * spaces.get(name).size() + key, both, visitor);
			});
		}

		@Override
		public int[] toArray() {
			if (groups == null)
				groups = bySlot();
			return groups;
		}

		@Override
		public int[] at(int[] slots) {
			return keys.size() == 1 ? keys.getFirst().at(slots) : Arrays.stream(slots).map(slot -> toArray()[slot]).toArray();
		}

		private int[] bySlot() {
			int[] bySlot = keys.isEmpty() ? new int[selected.size()] : keys.getFirst().toArray();
			for (int i = 1; i < keys.size(); i++) {
				int[] digits = keys.get(i).toArray();
				int base = spaces.get(i).size();
				for (int slot = 0; slot < bySlot.length; slot++)
					bySlot[slot] = bySlot[slot] * base + digits[slot];
			}
			return bySlot;
		}

		@Override
		public void count(RowSet among, long[] counts) {
			if (groups == null && keys.size() == 1) {
				keys(0, segment, among).count(0, among.size(), counts, 0);
				return;
			}
			int[] bySlot = toArray();
			among.each((slots, count) -> {
				for (int i = 0; i < count; i++)
					counts[bySlot[slots[i]]]++;
			});
		}
	}
}
