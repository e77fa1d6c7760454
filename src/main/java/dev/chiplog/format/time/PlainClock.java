package dev.chiplog.format.time;

import dev.chiplog.format.Digits;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Reads a clock of eight characters, `12:34:56`, all at once, and its fraction; holds them until the next one.
///
/// Each byte becomes its digit by exclusive or, each colon zero; a carry shows the bytes that are something else, as in H. S. Warren,
/// Hacker's Delight, 6-1.
final class PlainClock {
	static final int LENGTH = Long.BYTES;

	private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long SHAPE = 0x30303A30303A3030L;
	private static final long BEYOND = 0x76767F76767F7676L;
	private static final long HIGHS = 0x8080808080808080L;
	private static final int[] NANOS = {1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};
	private static final int DECIMALS = 9;

	private int hour;
	private int secondOfDay;
	private int nano;

	/// Reads the clock that begins here; a leap second is left to [ClockScanner], and so is what is no such clock.
	///
	/// @return behind the clock and its fraction, or -1
	int read(byte[] bytes, int from, int to) {
		int behind = from + LENGTH;
		if (behind > to)
			return -1;
		long values = (long) WORDS.get(bytes, from) ^ SHAPE;
		if (((values + BEYOND | values) & HIGHS) != 0)
			return -1;
		long pairs = values * 10 + (values >>> 8);
		hour = (int) pairs & 0xFF;
		int minute = (int) (pairs >>> 24) & 0xFF;
		int second = (int) (pairs >>> 48) & 0xFF;
		nano = 0;
		secondOfDay = hour * 3600 + minute * 60 + second;
		if (hour > 23 || minute > 59 || second > 59)
			return -1;
		return behind == to ? behind : fractionEnd(bytes, behind, to);
	}

	int hour() {
		return hour;
	}

	int secondOfDay() {
		return secondOfDay;
	}

	int nano() {
		return nano;
	}

	/// A comma needs three digits behind it to begin a fraction, a colon is left alone.
	private int fractionEnd(byte[] bytes, int at, int to) {
		byte mark = bytes[at];
		if (mark == ':' || mark >= '0' && mark <= '9')
			return -1;
		if (mark != '.' && mark != ',')
			return at;
		if (at + 1 + Long.BYTES <= to) {
			long word = Digits.word(bytes, at + 1);
			int digits = Digits.count(word);
			if (digits <= Digits.MOST)
				return fraction(mark, at, digits, digits == 0 ? 0 : (int) Digits.joined(word, digits));
		}
		int end = at + 1;
		int number = 0;
		for (; end < to; end++) {
			int digit = bytes[end] - '0';
			if (digit < 0 || digit > 9)
				break;
			if (end - at <= DECIMALS)
				number = number * 10 + digit;
		}
		return fraction(mark, at, end - at - 1, number);
	}

	private int fraction(byte mark, int at, int digits, int number) {
		if (digits == 0 || mark == ',' && digits < 3)
			return at;
		nano = number * NANOS[Math.min(digits, DECIMALS)];
		return at + 1 + digits;
	}
}
