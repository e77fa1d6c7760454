package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Apache Cassandra and ScyllaDB's kin: level, thread, time, file and line.
///
/// Source: the `logback.xml` that Cassandra ships. Traps: the level stands before the time; thread names with colons; versions before 2.2
/// write `(line 7)`.
public final class CassandraLog extends LayoutFormat {

	/// The format; it has no state.
	public CassandraLog() {
		super("Cassandra", Framing.LINES_UNTIL_NEXT, "~{level:capitals} [{thread}] {time} {logger:name}:{line} - {message}",
				"~{level:capitals} [{thread}] {time} {logger:name} (line {line}) {message}");
	}
}
