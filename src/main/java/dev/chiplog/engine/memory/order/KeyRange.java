package dev.chiplog.engine.memory.order;

/// Keys from one to another, both included.
record KeyRange(long low, long high) {

	boolean contains(long key) {
		return key >= low && key <= high;
	}

	/// Whether it has but one key.
	boolean isSingle() {
		return low == high;
	}
}
