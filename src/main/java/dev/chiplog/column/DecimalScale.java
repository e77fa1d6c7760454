package dev.chiplog.column;

import org.jspecify.annotations.Nullable;

/// Finds the power of ten with which doubles become whole numbers that give each of them back to the last bit.
///
/// A. Afroozeh, L. Kuffó and P. Boncz, "ALP: Adaptive Lossless floating-Point Compression" (SIGMOD 2023), without exceptions: numbers
/// in logs are written as decimals, so that either all of them fit or hardly any.
final class DecimalScale {
	private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
	private static final int SAMPLED = 16;
	/// Doubles hold larger whole numbers with gaps.
	private static final double LARGEST = 1L << 53;

	private DecimalScale() {
	}

	/// The values as whole numbers; null when some fit no scale, or when that would take no less.
	static Doubles.@Nullable Scaled scaled(double[] values) {
		int power = 0;
		int stride = Math.max(1, values.length / SAMPLED);
		for (int i = 0; i < values.length && power < POWERS.length; i += stride)
			power = enough(values[i], power);
		long[] numbers = new long[values.length];
		int done = 0;
		while (power < POWERS.length && done < values.length) {
			done = scale(values, POWERS[power], numbers);
			if (done < values.length)
				power = enough(values[done], power + 1);
		}
		if (power == POWERS.length)
			return null;
		PackedLongs packed = PackedLongs.of(numbers, numbers.length);
		return packed.bytes() < 7L * values.length + 100 ? new Doubles.Scaled(packed, POWERS[power]) : null;
	}

	/// The index of the least power from `power` on that holds the value; behind the last when none does.
	private static int enough(double value, int power) {
		int enough = power;
		while (enough < POWERS.length && !holds(value, POWERS[enough]))
			enough++;
		return enough;
	}

	/// Turns values into whole numbers up to the first that the power does not hold.
	///
	/// @return how many were turned
	private static int scale(double[] values, double power, long[] numbers) {
		for (int i = 0; i < values.length; i++) {
			if (!holds(values[i], power))
				return i;
			numbers[i] = (long) Math.rint(values[i] * power);
		}
		return values.length;
	}

	/// Also false for infinities, for what is no number, and for the negative zero.
	private static boolean holds(double value, double power) {
		double number = Math.rint(value * power);
		return Math.abs(number) <= LARGEST && Double.doubleToRawLongBits((long) number / power) == Double.doubleToRawLongBits(value);
	}
}
