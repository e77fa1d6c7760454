package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.Question;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// DuckDB with the file in a table.
///
/// @param hasLines whether it keeps the lines of the file besides, one an event
record DuckPeer(DuckDatabase database, DuckQuestions questions, boolean hasLines) implements Peer {

	@Override
	public boolean knows(Question<?> question) {
		try {
			return !questions.sql(question).contains(DuckQuestions.LINES) || hasLines;
		} catch (IllegalArgumentException absent) {
			return false;
		}
	}

	@Override
	public Reply answer(Question<?> question) {
		try {
			List<List<Object>> found = database.rows(questions.sql(question));
			return () -> new AnswerRows(question instanceof Question.Rows ? numbered(found) : found);
		} catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private static List<List<Object>> numbered(List<List<Object>> page) {
		List<List<Object>> rows = new ArrayList<>();
		for (int row = 0; row < page.size(); row++)
			rows.add(List.of((long) row, page.get(row).getFirst()));
		return rows;
	}
}
