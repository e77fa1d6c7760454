package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The logs of Hadoop and Spark: time, level, thread and class; HDFS's oldest with a date of six digits and a thread's number.
///
/// Source: the `log4j.properties` that Hadoop and Spark ship. Traps: two-digit years with and without slashes; thread names with blanks and
/// brackets; a colon behind the class.
public final class HadoopLog extends LayoutFormat {

	/// The format; it has no state.
	public HadoopLog() {
		super("Hadoop", Framing.LINES_UNTIL_NEXT, "{time} {thread:number} {level:capitals} {logger:qualified}: {message}",
				"{time} {level:capitals} [{thread}] {logger:qualified}: {message}", "{time} {level:capitals} {logger:qualified}: {message}",
				"{time} {level:capitals} {logger:identifier}: {message}");
	}
}
