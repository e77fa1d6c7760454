package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The slow query log of MySQL and MariaDB: comment lines with the time, the user and the costs, then the statement.
///
/// Source: the MySQL manual, The Slow Query Log. Traps: the statement may span lines; several queries of one second share the time line.
public final class MysqlSlow extends LayoutFormat {

	/// The format; it has no state.
	public MysqlSlow() {
		super("MySQL slow log", Framing.LINES_UNTIL_NEXT, "# Time: {time}$~{message}");
	}
}
