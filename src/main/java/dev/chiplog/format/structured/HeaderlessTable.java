package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import java.util.List;

/// The log that PostgreSQL writes as separated values, which has no header.
///
/// Source: PostgreSQL's documentation of `log_destination = csvlog` (versions 9.0 to 18). Traps: the last columns came with later versions;
/// statements over several lines stand in quotes.
final class HeaderlessTable {
	private static final List<String> POSTGRES = List.of("log_time", "user_name", "database_name", "process_id", "connection_from",
			"session_id", "session_line_num", "command_tag", "session_start_time", "virtual_transaction_id", "transaction_id",
			"error_severity", "sql_state_code", "message", "detail", "hint", "internal_query", "internal_query_pos", "context", "query",
			"query_pos", "location", "application_name", "backend_type", "leader_pid", "query_id");
	private static final int OLDEST = POSTGRES.indexOf("application_name") + 1;
	private static final int SEVERITY = POSTGRES.indexOf("error_severity");
	private static final int STATE_LENGTH = 5;

	private HeaderlessTable() {
	}

	/// The names of the columns of records that are known without a header; none when they are not.
	static List<String> names(List<List<String>> records) {
		int width = records.isEmpty() ? 0 : records.getFirst().size();
		boolean known = width >= OLDEST && width <= POSTGRES.size() && records.stream().allMatch(HeaderlessTable::isPostgres);
		return known ? POSTGRES.subList(0, width) : List.of();
	}

	private static boolean isPostgres(List<String> record) {
		return record.size() >= OLDEST && Level.ofWord(record.get(SEVERITY)).isPresent()
				&& record.get(SEVERITY + 1).length() == STATE_LENGTH;
	}
}
