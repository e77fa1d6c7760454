package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The error log of MySQL and MariaDB.
///
/// Source: the MySQL manual, Error Log Output Format. Traps: `[Note]` is a level; code and subsystem in brackets are missing before MySQL 8.
public final class MysqlError extends LayoutFormat {

	/// The format; it has no state.
	public MysqlError() {
		super("MySQL error", Framing.LINES_UNTIL_NEXT, "{time} {thread:number} [{level}] [{code}] [{logger}] {message}",
				"{time} {thread:number} [{level}] {message}");
	}
}
