package dev.chiplog.format;

import dev.chiplog.record.ValueKind;
import java.util.Arrays;

/// The values that one field has in the lines of a run, used again from run to run. One thread.
///
/// @param kinds by line: the code of a [ValueKind]
/// @param values by line: what the kind says
public record ValueColumn(byte[] kinds, long[] values) {

	/// Room for the values of a run.
	public ValueColumn() {
		this(new byte[LineRun.MOST], new long[LineRun.MOST]);
	}

	/// Notes where the bytes of a value stand, which are to be read.
	public void place(int line, int from, int to) {
		values[line] = (long) to << 32 | from;
	}

	/// The first byte of a value that was placed.
	public int from(int line) {
		return (int) values[line];
	}

	/// Behind the last byte of a value that was placed.
	public int to(int line) {
		return (int) (values[line] >>> 32);
	}

	/// Notes that a value that was placed is of a kind that needs no more than its place.
	public void set(int line, ValueKind kind) {
		kinds[line] = kind.code();
	}

	/// Makes a value a text that stands there.
	public void setText(int line, int from, int to) {
		kinds[line] = TEXT;
		place(line, from, to);
	}

	/// Whether a line has a value.
	public boolean isSet(int line) {
		return kinds[line] != NOTHING;
	}

	/// The kind of a value.
	public ValueKind kind(int line) {
		return KINDS[kinds[line]];
	}

	/// Makes all values nothing.
	public void clear() {
		Arrays.fill(kinds, NOTHING);
	}

	/// Makes a value a whole number.
	public void setWhole(int line, long number) {
		kinds[line] = WHOLE;
		values[line] = number;
	}

	/// Makes a value a number with a fraction.
	public void setDecimal(int line, double number) {
		kinds[line] = DECIMAL;
		values[line] = Double.doubleToRawLongBits(number);
	}

	private static final ValueKind[] KINDS = ValueKind.values();
	private static final byte NOTHING = ValueKind.NOTHING.code();
	private static final byte TEXT = ValueKind.TEXT.code();
	private static final byte WHOLE = ValueKind.WHOLE.code();
	private static final byte DECIMAL = ValueKind.DECIMAL.code();
}
