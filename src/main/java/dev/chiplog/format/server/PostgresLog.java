package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The stderr log of PostgreSQL with the prefixes in common use.
///
/// Source: PostgreSQL's documentation of `log_line_prefix`. Traps: an abbreviated time zone; statements over many lines; the lines `DETAIL`, `HINT` and `STATEMENT`, which are events of their own; a prefix with empty values; any other prefix, told apart by the two blanks behind the level; levels in the server's language; syslog around the lines, which cuts a statement in numbered pieces.
public final class PostgresLog extends LayoutFormat {
	private static final String LEVELS = "{level:DEBUG=DEBUG|DEBUG1=DEBUG|DEBUG2=DEBUG|DEBUG3=DEBUG|DEBUG4=DEBUG|DEBUG5=DEBUG|LOG=INFO|INFO=INFO|NOTICE=NOTICE|WARNING=WARNING|ERROR=ERROR|FATAL=CRITICAL|PANIC=CRITICAL|DETAIL=INFO|HINT=INFO|QUERY=INFO|CONTEXT=INFO|STATEMENT=INFO|LOCATION=INFO}";

	/// How syslog wraps a line: the number of the message and that of its piece, since a long statement is cut.
	private static final String SYSLOG = "{time} {host} {process:name}[{pid}]: [{session_line:number}-{piece:number}] ";

	/// The format; it has no state.
	public PostgresLog() {
		super("PostgreSQL", Framing.LINES_UNTIL_NEXT, SYSLOG + LEVELS + ":  {message}", SYSLOG + "{prefix:text} " + LEVELS + ":  {message}",
				SYSLOG + "{message}",
				"{time} [{pid}]: [{session_line:number}-{_:number}] user={user:text},db={database:text},app={application:text},client={client:text} "
						+ LEVELS + ": {message}",
				"{time} [{pid}]: [{session_line:number}-{_:number}] user={user:text},db={database:text} " + LEVELS + ": {message}",
				"{time} [{pid}]: db={database:text},user={user:text},app={application:text},client={client:text} " + LEVELS + ": {message}",
				"{time} [{pid}] «[{_:text}] »{user:name}@{database:name} " + LEVELS + ": {message}",
				"{time} [{pid}] user={user:text},db={database:text} " + LEVELS + ": {message}",
				"{time} [{pid}-{session_line:number}] [{client}] {user}@{database} " + LEVELS + ": {message}",
				"{time}:{client:text}:{user:text}@{database:text}:[{pid}]:" + LEVELS + ": {message}",
				"{time} [{pid}] " + LEVELS + ": {message}", "{time} [{pid}]: {prefix:text} " + LEVELS + ":  {message}",
				"{time} {prefix:text} " + LEVELS + ":  {message}", "{time} " + LEVELS + ":  {message}",
				"{time} {prefix:text} {level}:  {message}", "{time} {level}:  {message}",
				"{user:name}@{database:name} {time} {prefix:text} " + LEVELS + ":  {message}", "[{pid}] {time} " + LEVELS + ":  {message}",
				"<~{time}{prefix:text}>" + LEVELS + ":  {message}");
	}
}
