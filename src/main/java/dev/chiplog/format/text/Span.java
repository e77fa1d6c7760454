package dev.chiplog.format.text;

/// A range of bytes that is set anew for each line; one thread's.
final class Span {
	private int from;
	private int to;

	int from() {
		return from;
	}

	int to() {
		return to;
	}

	boolean isEmpty() {
		return to <= from;
	}

	void set(int newFrom, int newTo) {
		from = newFrom;
		to = newTo;
	}

	void clear() {
		set(0, 0);
	}
}
