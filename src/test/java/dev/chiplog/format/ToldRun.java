package dev.chiplog.format;

import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import dev.chiplog.record.ValueKind;
import java.util.ArrayList;
import java.util.List;

/// A sink of runs that takes one line and keeps what it is told of it, as [ToldCalls#values] has it.
final class ToldRun implements RunSink {
	private final List<String> values = new ArrayList<>();
	private byte[] bytes = {};

	/// The time, the level and every value that is not nothing.
	List<String> values() {
		return values;
	}

	void clear() {
		values.clear();
	}

	@Override
	public void begin(LineRun run) {
		bytes = run.bytes();
		Level level = run.level(0);
		if (run.isTimed(0))
			values.add("time " + run.nanos(0));
		if (level != null)
			values.add("level " + level);
	}

	@Override
	public void text(int line, Field field, byte[] rewritten, int from, int to) {
		values.add("text " + field.name() + ' ' + ToldCalls.text(rewritten, from, to));
	}

	@Override
	public void end() {
		// values were kept as they came
	}

	@Override
	public void values(Field field, ValueColumn column) {
		long value = column.values()[0];
		switch (ValueKind.values()[column.kinds()[0]]) {
			case NOTHING -> {
				// is not kept
			}
			case WHOLE -> values.add("whole " + field.name() + ' ' + value);
			case DECIMAL -> values.add("decimal " + field.name() + ' ' + value);
			case TEXT -> values.add("text " + field.name() + ' ' + ToldCalls.text(bytes, column.from(0), column.to(0)));
			case TRUE -> values.add("truth " + field.name() + " true");
			case FALSE -> values.add("truth " + field.name() + " false");
		}
	}
}
