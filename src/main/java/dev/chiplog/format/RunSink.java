package dev.chiplog.format;

import dev.chiplog.record.Field;

/// Takes runs of neighbouring events: of each run its lines, times and levels, and then one field after the other. One thread.
public interface RunSink {

	/// Begins a run.
	void begin(LineRun run);

	/// Tells the values of one field, in the order of the log; of several values that an event has of a field the first counts.
	///
	/// @param values of the lines of the run
	void values(Field field, ValueColumn values);

	/// Tells a text of one line that differs from its bytes in the log, behind all values.
	///
	/// @param line its place in the run
	/// @param bytes stay as they are until the run ends
	void text(int line, Field field, byte[] bytes, int from, int to);

	/// Ends the run.
	void end();
}
