package dev.chiplog.format;

import dev.chiplog.record.Field;
import java.util.Arrays;

/// The texts of a run that differ from their bytes in the log, because characters were escaped there, say. One thread.
public final class Rewritten {
	private final GrowingBytes bytes = new GrowingBytes();
	private Field[] fields = new Field[16];
	private int[] lines = new int[16];
	private int[] ends = new int[16];
	private int size;

	/// Where texts are written, one behind the other.
	public GrowingBytes bytes() {
		return bytes;
	}

	/// How many texts there are.
	public int size() {
		return size;
	}

	/// Adds the text that was written last, up to the present end.
	public void add(int line, Field field) {
		if (size == lines.length) {
			fields = Arrays.copyOf(fields, 2 * size);
			lines = Arrays.copyOf(lines, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		fields[size] = field;
		lines[size] = line;
		ends[size++] = bytes.length();
	}

	/// Forgets the texts behind the first ones.
	public void cutTo(int fewer) {
		size = fewer;
		bytes.cutTo(size == 0 ? 0 : ends[size - 1]);
	}

	/// Tells the texts and forgets them.
	public void tell(RunSink sink) {
		for (int text = 0; text < size; text++)
			sink.text(lines[text], fields[text], bytes.array(), text == 0 ? 0 : ends[text - 1], ends[text]);
		cutTo(0);
	}
}
