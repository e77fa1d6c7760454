package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The error log of MySQL and MariaDB.
///
/// Source: the MySQL manual, Error Log Output Format. Traps: `[Note]` is a level; code and subsystem in brackets are missing before MySQL 8; `[System]`; lines of InnoDB and mysqld_safe without a level.
public final class MysqlError extends LayoutFormat {
	private static final String LEVELS = "{level:System=INFO|Note=NOTICE|Warning=WARNING|ERROR=ERROR|Error=ERROR|note=NOTICE|warning=WARNING|error=ERROR}";

	/// The format; it has no state.
	public MysqlError() {
		super("MySQL error", Framing.LINES_UNTIL_NEXT, "{time} {thread:number} [" + LEVELS + "] [{code}] [{logger}] {message}",
				"{time} {thread:number} [" + LEVELS + "] {message}", "{time} [" + LEVELS + "] {message}",
				"{time} {thread:identifier}  InnoDB: {message}", "{time}  InnoDB: {message}", "{time} mysqld_safe {message}");
	}
}
