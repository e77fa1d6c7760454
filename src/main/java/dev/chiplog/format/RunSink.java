package dev.chiplog.format;

import dev.chiplog.record.Field;

/// Takes runs of neighbouring events: of each run its lines, times and levels, and then one field after the other. One thread.
public interface RunSink {

	/// Begins a run.
	///
	/// @return how many of its lines, from the first on, are taken; of the others nothing more is told
	int begin(LineRun run);

	/// Tells the values of one field, in the order of the log; of several values that an event has of a field the first counts.
	///
	/// @param values of the lines of the run that were taken
	void values(Field field, ValueColumn values);

	/// Tells a text of one line that differs from its bytes in the log, behind all values.
	///
	/// @param line one that was taken
	/// @param bytes stay as they are until the run ends
	void text(int line, Field field, byte[] bytes, int from, int to);

	/// Ends the run.
	void end();
}
