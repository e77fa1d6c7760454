package dev.chiplog.engine.memory;

import java.util.Arrays;

/// A growing list of numbers.
final class NumberList {
	private double[] numbers = new double[4];
	private int size;

	void add(double number) {
		if (size == numbers.length)
			numbers = Arrays.copyOf(numbers, size * 2);
		numbers[size++] = number;
	}

	/// Adds the first `count` of some numbers, but for NaN.
	void addAll(double[] more, int count) {
		if (size + count > numbers.length)
			numbers = Arrays.copyOf(numbers, Math.max(size * 2, size + count));
		for (int i = 0; i < count; i++) {
			numbers[size] = more[i];
			size += Double.isNaN(more[i]) ? 0 : 1;
		}
	}

	void addAll(NumberList more) {
		if (size + more.size > numbers.length)
			numbers = Arrays.copyOf(numbers, Math.max(size * 2, size + more.size));
		System.arraycopy(more.numbers, 0, numbers, size, more.size);
		size += more.size;
	}

	/// How many numbers there are.
	int size() {
		return size;
	}

	/// Copies all of them into an array, from an index on.
	void copy(double[] into, int at) {
		System.arraycopy(numbers, 0, into, at, size);
	}
}
