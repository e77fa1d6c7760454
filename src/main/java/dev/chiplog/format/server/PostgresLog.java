package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The stderr log of PostgreSQL with the prefixes in common use.
///
/// Source: PostgreSQL's documentation of `log_line_prefix`. Traps: an abbreviated time zone; statements over many lines; the lines `DETAIL`, `HINT` and `STATEMENT`, which are events of their own; a prefix with empty values.
public final class PostgresLog extends LayoutFormat {

	/// The format; it has no state.
	public PostgresLog() {
		super("PostgreSQL", Framing.LINES_UNTIL_NEXT,
				"{time} [{pid}]: [{session_line:number}-{_:number}] user={user:text},db={database:text},app={application:text},client={client:text} {level}: {message}",
				"{time} [{pid}]: [{session_line:number}-{_:number}] user={user:text},db={database:text} {level}: {message}",
				"{time} [{pid}]: db={database:text},user={user:text},app={application:text},client={client:text} {level}: {message}",
				"{time} [{pid}] {user}@{database} {level}: {message}",
				"{time} [{pid}-{session_line:number}] [{client}] {user}@{database} {level}: {message}", "{time} [{pid}] {level}: {message}",
				"{time} [{pid}]: {prefix:text} {level:capitals}: {message}");
	}
}
