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

	void addAll(NumberList more) {
		if (size + more.size > numbers.length)
			numbers = Arrays.copyOf(numbers, Math.max(size * 2, size + more.size));
		System.arraycopy(more.numbers, 0, numbers, size, more.size);
		size += more.size;
	}

	double[] toArray() {
		return Arrays.copyOf(numbers, size);
	}
}
