package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the connection pooler PgBouncer.
///
/// Source: PgBouncer's documentation of `logfile`. Traps: no colon behind the level; sessions such as `C-0x55`; the levels of PostgreSQL.
public final class PgbouncerLog extends LayoutFormat {

	/// The format; it has no state.
	public PgbouncerLog() {
		super("PgBouncer", Framing.LINES_UNTIL_NEXT,
				"{time} [{pid}] {level:NOISE=TRACE|DEBUG=DEBUG|LOG=INFO|WARNING=WARNING|ERROR=ERROR|FATAL=CRITICAL} {session:identifier}-0x{pointer:identifier}: {message}",
				"{time} «{timezone:name} »[{pid}] {level:NOISE=TRACE|DEBUG=DEBUG|LOG=INFO|WARNING=WARNING|ERROR=ERROR|FATAL=CRITICAL} {message}",
				"{time} {pid} {level:NOISE=TRACE|DEBUG=DEBUG|LOG=INFO|WARNING=WARNING|ERROR=ERROR|FATAL=CRITICAL} {message}");
	}
}
