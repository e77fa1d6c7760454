package dev.chiplog.engine.memory;

import java.util.Arrays;

/// A growing list of numbers.
final class NumberList {
	private double[] numbers = new double[16];
	private int size;

	void add(double number) {
		if (size == numbers.length)
			numbers = Arrays.copyOf(numbers, size * 2);
		numbers[size++] = number;
	}

	void addAll(double[] more) {
		if (size + more.length > numbers.length)
			numbers = Arrays.copyOf(numbers, Math.max(size * 2, size + more.length));
		System.arraycopy(more, 0, numbers, size, more.length);
		size += more.length;
	}

	double[] toArray() {
		return Arrays.copyOf(numbers, size);
	}
}
