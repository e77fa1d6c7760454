package dev.chiplog.format.custom;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Times written as a number since 1970, whole or with a fraction, in a named unit.
enum EpochNotation implements TimeNotation {
	SECONDS("epoch-s", 9), MILLISECONDS("epoch-ms", 6), MICROSECONDS("epoch-us", 3), NANOSECONDS("epoch-ns", 0);

	/// The words under which definitions name them.
	static final String WORDS = "epoch-s, epoch-ms, epoch-us, epoch-ns";

	private static final int LONGEST = 40;

	private final String word;
	private final int digits;

	/// @param digits how many decimal digits the unit has beyond nanoseconds
	EpochNotation(String word, int digits) {
		this.word = word;
		this.digits = digits;
	}

	static Optional<EpochNotation> named(String word) {
		return Stream.of(values()).filter(notation -> notation.word.equals(word)).findFirst();
	}

	@Override
	public Reader open(ZoneId zone, Instant modified, byte[] head) {
		return this::read;
	}

	private OptionalLong read(byte[] bytes, int from, int to) {
		if (to - from > LONGEST || !isNumber(bytes, from, to))
			return OptionalLong.empty();
		BigDecimal number = new BigDecimal(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
		BigDecimal nanos = number.movePointRight(digits);
		boolean fits = nanos.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
		return fits ? OptionalLong.of(nanos.longValue()) : OptionalLong.empty();
	}

	private static boolean isNumber(byte[] bytes, int from, int to) {
		int at = from < to && bytes[from] == '-' ? from + 1 : from;
		int points = 0;
		for (int i = at; i < to; i++) {
			if (bytes[i] == '.' && i > at && i + 1 < to)
				points++;
			else if (bytes[i] < '0' || bytes[i] > '9')
				return false;
		}
		return to > at && points <= 1;
	}
}
