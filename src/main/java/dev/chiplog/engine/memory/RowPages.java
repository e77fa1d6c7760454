package dev.chiplog.engine.memory;

import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.order.RowSequence;
import dev.chiplog.engine.memory.selection.NearSelection;
import dev.chiplog.engine.memory.value.CellReader;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Page;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Answers which rows stand where.
record RowPages(Snapshot snapshot, Cancellation cancellation) {
	private static final int SEARCHED_AT_ONCE = 4096;

	Page page(Question.Rows question) {
		RowSequence rows = snapshot.ordering().rows(question.filter(), question.order(), cancellation);
		return new Page(rows.size(), question.first(), rows(rows.slice(question.first(), question.most()), question.columns()));
	}

	List<PageRow> first(Question.FirstRows question) {
		int[] ordinals = snapshot.ordering().first(question.filter(), question.order(), question.least(), question.most(), cancellation);
		return rows(ordinals, question.columns());
	}

	private List<PageRow> rows(int[] ordinals, List<String> columns) {
		CellReader cells = snapshot.cells(columns);
		List<PageRow> rows = new ArrayList<>();
		for (int ordinal : ordinals) {
			cancellation.check();
			int index = snapshot.layout().segmentOf(ordinal);
			Segment segment = snapshot.segment(index);
			rows.add(cells.row(segment, ordinal - snapshot.layout().base(index)));
		}
		return rows;
	}

	OptionalLong rowOf(Question.RowOf question) {
		int ordinal = snapshot.layout().ordinal(question.id());
		if (ordinal < 0)
			return OptionalLong.empty();
		long row = snapshot.ordering().rows(question.filter(), question.order(), cancellation).indexOf(ordinal);
		return row < 0 ? OptionalLong.empty() : OptionalLong.of(row);
	}

	OptionalLong find(Question.Find question) {
		NearSelection wanted = snapshot.selector().near(question.wanted(), cancellation);
		RowSequence rows = snapshot.ordering().rows(question.filter(), question.order(), cancellation);
		return question.forward()
				? forward(rows, wanted, Math.max(question.from(), 0))
				: backward(rows, wanted, Math.min(question.from(), rows.size() - 1));
	}

	private OptionalLong forward(RowSequence rows, NearSelection wanted, long from) {
		for (long first = from; first < rows.size(); first += SEARCHED_AT_ONCE) {
			cancellation.check();
			int[] slice = rows.slice(first, SEARCHED_AT_ONCE);
			for (int i = 0; i < slice.length; i++)
				if (wanted.contains(slice[i]))
					return OptionalLong.of(first + i);
		}
		return OptionalLong.empty();
	}

	private OptionalLong backward(RowSequence rows, NearSelection wanted, long from) {
		for (long behind = from + 1; behind > 0; behind -= SEARCHED_AT_ONCE) {
			cancellation.check();
			long first = Math.max(behind - SEARCHED_AT_ONCE, 0);
			int[] slice = rows.slice(first, (int) (behind - first));
			for (int i = slice.length - 1; i >= 0; i--)
				if (wanted.contains(slice[i]))
					return OptionalLong.of(first + i);
		}
		return OptionalLong.empty();
	}
}
