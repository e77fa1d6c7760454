package dev.chiplog.engine.memory.selection;

import java.util.function.LongUnaryOperator;

/// The numbers from one to another, both included; none when the first is larger.
///
/// @param first the least
/// @param last the largest
public record LongRange(long first, long last) {
	private static final LongRange NONE = new LongRange(1, 0);

	/// The accepted numbers among those from `low` to `high`, found by halving.
	///
	/// @param side negative for numbers less than every accepted one, 0 for accepted ones, positive for larger ones; never falls
	public static LongRange accepted(long low, long high, LongUnaryOperator side) {
		if (low > high || side.applyAsLong(high) < 0 || side.applyAsLong(low) > 0)
			return NONE;
		long first = side.applyAsLong(low) == 0 ? low : firstAbove(low, high, side, -1);
		if (side.applyAsLong(first) > 0)
			return NONE;
		return new LongRange(first, side.applyAsLong(high) == 0 ? high : firstAbove(first, high, side, 0) - 1);
	}

	/// The least number whose side is above the given one, which that of `low` is not, but that of `high` is.
	private static long firstAbove(long low, long high, LongUnaryOperator side, long given) {
		long not = low;
		long above = high;
		while (above - not != 1) {
			long middle = not + (above - not >>> 1);
			if (side.applyAsLong(middle) > given)
				above = middle;
			else
				not = middle;
		}
		return above;
	}

	boolean isEmpty() {
		return first > last;
	}

	boolean contains(long number) {
		return number >= first && number <= last;
	}
}
