package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The result log of MLPerf training: a mark, then JSON, or a stamp and a key in its first versions.
///
/// Source: the MLPerf logging package (`mllog`), its predecessor of version 0.5 (`mlperf_compliance`) and the compliance rules of MLPerf
/// training. Traps: a rank before the mark; a stamp of 0, which is no time; JSON with its keys in another order or without blanks; a key
/// without a value.
public final class MlperfLog extends LayoutFormat {
	private static final String RANK = "«[{rank:number}] »";

	/// The format; it has no state.
	public MlperfLog() {
		super("MLPerf", Framing.LINE, RANK
				+ ":::MLLOG {~\"namespace\":~\"{_:text}\",~\"time_ms\":~{time:epoch},~\"event_type\":~\"{event_type}\",~\"key\":~\"{key}\",~\"value\":~{value:decimal},~{message}",
				RANK + ":::MLLOG {~\"namespace\":~\"{_:text}\",~\"time_ms\":~{time:epoch},~\"event_type\":~\"{event_type}\",~\"key\":~\"{key}\",~{message}",
				RANK + ":::MLLOG {{_:text}\"time_ms\":~{time:epoch}«,~»{message}", RANK + ":::MLL {time:epoch} {key}: {message}",
				RANK + ":::MLP{version} {benchmark} {time:epoch} ({file:text}:{line}) {key:identifier}: {message}",
				RANK + ":::MLP{version} {benchmark} {time:epoch} ({file:text}:{line}) {key:identifier}~$");
	}
}
