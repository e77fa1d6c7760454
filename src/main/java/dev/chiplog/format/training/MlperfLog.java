package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The result log of MLPerf training: a mark, then JSON in a fixed order of keys, or a stamp and a key in its first version.
///
/// Source: the MLPerf logging package (`mllog`) and the compliance rules of MLPerf training. Traps: a rank before the mark; a stamp of 0, which is no time.
public final class MlperfLog extends LayoutFormat {

	/// The format; it has no state.
	public MlperfLog() {
		super("MLPerf", Framing.LINE,
				":::MLLOG {\"namespace\": \"{_:text}\", \"time_ms\": {time:epoch}, \"event_type\": \"{event_type}\", \"key\": \"{key}\", {message}",
				"[{rank:number}] :::MLLOG {\"namespace\": \"{_:text}\", \"time_ms\": {time:epoch}, \"event_type\": \"{event_type}\", \"key\": \"{key}\", {message}",
				":::MLL {time:epoch} {key}: {message}", "[{rank:number}] :::MLL {time:epoch} {key}: {message}");
	}
}
