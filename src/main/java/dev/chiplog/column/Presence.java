package dev.chiplog.column;

/// Which slots of a segment have a value in a column, and at which place of its values each stands.
///
/// Threads: immutable.
public sealed interface Presence {

	/// How the values of these slots are best kept.
	static Presence of(RowSet slots) {
		int size = slots.size();
		if (slots.count() == size)
			return new Everywhere(size);
		return slots.count() > size - size / 8 ? new Marked(slots) : Ranked.of(slots);
	}

	/// How many slots there are, with a value or without.
	int size();

	/// How many slots have a value.
	int count();

	/// How many places there are.
	int places();

	/// Whether the slot has a value.
	boolean has(int slot);

	/// Where the value of a slot that has one stands.
	int place(int slot);

	/// The first place of a slot at or behind the given one, which may be [#size]; behind the last place when there is none.
	int firstPlace(int slot);

	/// The places of some slots that have a value.
	///
	/// @param count how many slots there are
	/// @param places takes them, may be the same array
	void places(int[] slots, int count, int[] places);

	/// The slots that have a value.
	RowSet slots();

	/// The places of the slots of a set that have a value.
	RowSet places(RowSet slots);

	/// The slots whose values stand at the places of a set; places of no slot are passed over.
	RowSet slots(RowSet places);

	/// The heap that it takes, in bytes.
	long bytes();

	/// Every slot has a value, at its own place.
	record Everywhere(int size) implements Presence {

		@Override
		public int count() {
			return size;
		}

		@Override
		public int places() {
			return size;
		}

		@Override
		public boolean has(int slot) {
			return true;
		}

		@Override
		public int place(int slot) {
			return slot;
		}

		@Override
		public RowSet slots() {
			return RowSet.all(size);
		}

		@Override
		public int firstPlace(int slot) {
			return slot;
		}

		@Override
		public void places(int[] slots, int count, int[] places) {
			System.arraycopy(slots, 0, places, 0, count);
		}

		@Override
		public RowSet places(RowSet slots) {
			return slots;
		}

		@Override
		public RowSet slots(RowSet places) {
			return places;
		}

		@Override
		public long bytes() {
			return 16;
		}
	}

	/// Most slots have a value, at their own place; the other places hold anything.
	record Marked(RowSet slots) implements Presence {

		@Override
		public int size() {
			return slots.size();
		}

		@Override
		public int count() {
			return slots.count();
		}

		@Override
		public int places() {
			return slots.size();
		}

		@Override
		public boolean has(int slot) {
			return slots.contains(slot);
		}

		@Override
		public int place(int slot) {
			return slot;
		}

		@Override
		public int firstPlace(int slot) {
			return slot;
		}

		@Override
		public void places(int[] slots, int count, int[] places) {
			System.arraycopy(slots, 0, places, 0, count);
		}

		@Override
		public RowSet places(RowSet wanted) {
			return wanted.and(slots);
		}

		@Override
		public RowSet slots(RowSet places) {
			return places.and(slots);
		}

		@Override
		public long bytes() {
			return 16 + slots.bytes();
		}
	}

	/// Some slots have a value; only theirs are kept, in the order of the slots.
	///
	/// @param ranks how many slots before each 64 have a value
	record Ranked(RowSet slots, int[] ranks) implements Presence {

		static Ranked of(RowSet slots) {
			int[] ranks = new int[slots.size() + 63 >>> 6];
			for (int word = 1; word < ranks.length; word++)
				ranks[word] = ranks[word - 1] + Long.bitCount(slots.word(word - 1));
			return new Ranked(slots, ranks);
		}

		@Override
		public int size() {
			return slots.size();
		}

		@Override
		public int count() {
			return slots.count();
		}

		@Override
		public int places() {
			return slots.count();
		}

		@Override
		public boolean has(int slot) {
			return slots.contains(slot);
		}

		@Override
		public int place(int slot) {
			return ranks[slot >>> 6] + Long.bitCount(slots.word(slot >>> 6) & ~(-1L << slot));
		}

		@Override
		public int firstPlace(int slot) {
			return slot < size() ? place(slot) : count();
		}

		@Override
		public void places(int[] wanted, int count, int[] places) {
			for (int i = 0; i < count; i++)
				places[i] = place(wanted[i]);
		}

		@Override
		public RowSet places(RowSet wanted) {
			return wanted.among(slots);
		}

		@Override
		public RowSet slots(RowSet places) {
			return places.spread(slots);
		}

		@Override
		public long bytes() {
			return 32 + slots.bytes() + 4L * ranks.length;
		}
	}
}
