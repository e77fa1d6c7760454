package dev.chiplog.column;

/// The greatest number that divides how far each of some values is above the least of them.
///
/// Whether an odd number divides another, and the quotient, take one multiplication by its inverse modulo 2^64 (H. S. Warren, Hacker's
/// Delight, 2nd edition, 10-17); the twos in it are a rotation.
final class CommonStep {
	private static final int SAMPLED = 32;

	/// Every number divides by it.
	static final CommonStep ONE = new CommonStep(1);

	private final long step;
	private final int twos;
	private final long inverse;
	private final long largest;

	private CommonStep(long step) {
		this.step = step;
		twos = Long.numberOfTrailingZeros(step);
		inverse = inverse(step >>> twos);
		largest = Long.divideUnsigned(-1, step);
	}

	/// The common step of the first `size` values; 1 when all are the same.
	///
	/// @param min the least of the values
	static CommonStep of(long[] values, int size, long min) {
		long sampled = 0;
		int stride = Math.max(1, size / SAMPLED);
		for (int i = 0; i < size && sampled != 1; i += stride)
			sampled = greatestCommonDivisor(values[i] - min, sampled);
		CommonStep common = new CommonStep(sampled == 0 ? size == 1 ? 1 : first(values, size, min) : sampled);
		for (int i = 0; i < size && common.step != 1; i++)
			if (!common.divides(values[i] - min))
				common = new CommonStep(greatestCommonDivisor(values[i] - min, common.step));
		return common;
	}

	/// How far it is from the least value to the next one that is larger; 1 when none is.
	private static long first(long[] values, int size, long min) {
		for (int i = 0; i < size; i++)
			if (values[i] != min)
				return values[i] - min;
		return 1;
	}

	/// The step; negative when it is 2^63 or more.
	long step() {
		return step;
	}

	/// How often the step goes into a multiple of it; both are unsigned.
	long quotient(long multiple) {
		return Long.rotateRight(multiple * inverse, twos);
	}

	private boolean divides(long number) {
		return Long.compareUnsigned(quotient(number), largest) <= 0;
	}

	/// Newton's iteration doubles the bits that are right; an odd number is its own inverse in the lowest three.
	private static long inverse(long odd) {
		long inverse = odd;
		for (int right = 3; right < 64; right *= 2)
			inverse *= 2 - odd * inverse;
		return inverse;
	}

	private static long greatestCommonDivisor(long a, long b) {
		while (b != 0) {
			long rest = Long.remainderUnsigned(a, b);
			a = b;
			b = rest;
		}
		return a;
	}
}
