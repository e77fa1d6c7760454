package dev.chiplog.format.structured;

import dev.chiplog.format.RunSink;
import java.util.Arrays;

/// The texts of a run that differ from their bytes in the log, where characters were escaped there. One thread.
final class Rewritten {
	private final GrowingBytes bytes = new GrowingBytes();
	private JsonColumn[] columns = new JsonColumn[16];
	private int[] lines = new int[16];
	private int[] ends = new int[16];
	private int size;

	/// Where texts are written, one behind the other.
	GrowingBytes bytes() {
		return bytes;
	}

	int size() {
		return size;
	}

	/// Adds the text that was written last, up to the present end.
	void add(int line, JsonColumn column) {
		if (size == lines.length) {
			columns = Arrays.copyOf(columns, 2 * size);
			lines = Arrays.copyOf(lines, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		columns[size] = column;
		lines[size] = line;
		ends[size++] = bytes.length();
	}

	/// Whether one of the texts behind the first ones may be a stack trace.
	boolean hasTrace(int from) {
		for (int text = from; text < size; text++)
			if (columns[text].mayHoldTrace())
				return true;
		return false;
	}

	/// Forgets the texts behind the first ones.
	void cutTo(int fewer) {
		size = fewer;
		bytes.cutTo(size == 0 ? 0 : ends[size - 1]);
	}

	/// Tells the texts of the first lines.
	void tell(int taken, RunSink sink) {
		for (int text = 0; text < size && lines[text] < taken; text++)
			sink.text(lines[text], columns[text].field(), bytes.array(), text == 0 ? 0 : ends[text - 1], ends[text]);
	}
}
