package dev.chiplog.format.training;

import dev.chiplog.format.structured.NumberReader;
import dev.chiplog.format.time.StampReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;

/// One line of a metric's file, read into its numbers; one thread's.
final class MetricRow {
	private static final int STAMP = 13;

	private final StampReader stamps = new StampReader(ZoneOffset.UTC, Instant.EPOCH);
	private final NumberReader numbers = new NumberReader();
	private int stampEnd;
	private double value;
	private boolean whole;
	private boolean stepped;
	private long step;

	/// Whether the line is milliseconds since 1970, a number, and perhaps a whole number, with single blanks between.
	boolean read(byte[] bytes, int from, int to) {
		stampEnd = stamps.readEpoch(bytes, from, to);
		if (stampEnd - from != STAMP || stampEnd + 1 >= to || bytes[stampEnd] != ' ')
			return false;
		int end = value(bytes, stampEnd + 1, to);
		stepped = end > 0 && end < to && bytes[end] == ' ';
		if (!stepped)
			return end == to;
		int behind = numbers.read(bytes, end + 1, to);
		step = behind == to && numbers.isWhole() ? numbers.whole() : 0;
		return behind == to && numbers.isWhole();
	}

	long epochNanos() {
		return stamps.nanos();
	}

	int stampEnd() {
		return stampEnd;
	}

	double value() {
		return value;
	}

	/// Whether the value was written without point and exponent, and a double holds it exactly.
	boolean isWhole() {
		return whole;
	}

	boolean hasStep() {
		return stepped;
	}

	long step() {
		return step;
	}

	private int value(byte[] bytes, int from, int to) {
		int end = numbers.read(bytes, from, to);
		whole = end > 0 && numbers.isWhole() && Math.abs(numbers.whole()) < 1L << 53;
		if (end > 0) {
			value = numbers.isWhole() ? numbers.whole() : numbers.decimal();
			return end;
		}
		int word = from;
		while (word < to && bytes[word] != ' ')
			word++;
		whole = false;
		value = switch (new String(bytes, from, word - from, StandardCharsets.ISO_8859_1)) {
			case "inf" -> Double.POSITIVE_INFINITY;
			case "-inf" -> Double.NEGATIVE_INFINITY;
			default -> Double.NaN;
		};
		boolean written = !Double.isNaN(value) || word - from == 3 && bytes[from] == 'n' && bytes[from + 1] == 'a';
		return written ? word : -1;
	}
}
