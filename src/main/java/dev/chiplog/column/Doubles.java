package dev.chiplog.column;

import org.jspecify.annotations.Nullable;

/// A read-only array of doubles.
///
/// Threads: immutable.
public sealed interface Doubles {

	/// Keeps the values, which the caller gives away, in the fewest bytes.
	static Doubles of(double[] values) {
		@Nullable
		Scaled scaled = DecimalScale.scaled(values);
		return scaled == null ? new Plain(values) : scaled;
	}

	/// The value at an index.
	double get(int index);

	/// How many there are.
	int size();

	/// The heap that they take, in bytes.
	long bytes();

	/// Decimal fractions as whole numbers: each value is the double next to `numbers[i] / power`.
	///
	/// @param power of ten
	record Scaled(PackedLongs numbers, double power) implements Doubles {

		@Override
		public double get(int index) {
			return value(numbers.get(index));
		}

		/// The value that a number stands for.
		public double value(long number) {
			return number / power;
		}

		@Override
		public int size() {
			return numbers.size();
		}

		@Override
		public long bytes() {
			return numbers.bytes() + 32;
		}
	}

	/// Values as they are.
	record Plain(double[] values) implements Doubles {

		@Override
		public double get(int index) {
			return values[index];
		}

		@Override
		public int size() {
			return values.length;
		}

		@Override
		public long bytes() {
			return 32 + 8L * values.length;
		}
	}
}
