package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// The event log of Apache Spark: one listener event a line, for the history server.
///
/// Source: the Spark documentation, "Monitoring", and `org.apache.spark.scheduler.SparkListenerEvent`. Traps: each kind of event has
/// its time elsewhere, a task's end in `Task Info`, a stage's in `Stage Info`; an unfinished one is 0; the first events have none.
public final class SparkEvents extends JsonDialect {

	/// The format; it has no state.
	public SparkEvents() {
		super("Spark event log", Signature.having().beginning("Event", "SparkListener", "org.apache.spark."),
				Meaning.times("Timestamp", "Completion Time", "Submission Time", "Task Info.Finish Time", "Task Info.Launch Time",
						"Stage Info.Completion Time", "Stage Info.Submission Time", "time"));
	}
}
