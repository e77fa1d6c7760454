package dev.chiplog.bench.kernel;

import dev.chiplog.format.LineRun;
import dev.chiplog.format.RunSink;
import dev.chiplog.format.ValueColumn;
import dev.chiplog.record.Field;

/// A sink of runs that counts what it is told, so that nothing of the reading can be left out.
final class CountingRun implements RunSink {
	private int lines;
	private long told;

	long told() {
		return told;
	}

	@Override
	public void begin(LineRun run) {
		lines = run.size();
		for (int line = 0; line < lines; line++)
			told += run.nanos(line);
	}

	@Override
	public void values(Field field, ValueColumn values) {
		for (int line = 0; line < lines; line++)
			told += values.kinds()[line] + values.values()[line];
	}

	@Override
	public void text(int line, Field field, byte[] bytes, int from, int to) {
		told += to - from;
	}

	@Override
	public void end() {
		told++;
	}
}
