package dev.chiplog.engine.memory;

import dev.chiplog.engine.LogEngine.CellVisitor;
import dev.chiplog.engine.LogEngine.EventVisitor;
import dev.chiplog.engine.memory.order.RowSequence;
import dev.chiplog.engine.memory.value.CellReader;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.RowOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Hands all selected rows out one by one.
record RowVisits(Snapshot snapshot, Cancellation cancellation) {
	private static final int AT_ONCE = 4096;

	void events(Filter filter, RowOrder order, EventVisitor visitor) throws IOException {
		SingleEvents events = new SingleEvents(snapshot, cancellation);
		each(filter, order, ordinal -> visitor.event(events.event(ordinal)));
	}

	void cells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor) throws IOException {
		CellReader cells = snapshot.cells(columns);
		each(filter, order, ordinal -> {
			int index = snapshot.layout().segmentOf(ordinal);
			visitor.row(cells.row(snapshot.segment(index), ordinal - snapshot.layout().base(index)));
		});
	}

	/// Takes the ordinal of the next row.
	@FunctionalInterface
	private interface OrdinalVisitor {
		void visit(int ordinal) throws IOException;
	}

	private void each(Filter filter, RowOrder order, OrdinalVisitor visitor) throws IOException {
		try {
			RowSequence rows = snapshot.ordering().rows(filter, order, cancellation);
			for (long first = 0; first < rows.size(); first += AT_ONCE)
				for (int ordinal : rows.slice(first, AT_ONCE)) {
					cancellation.check();
					visitor.visit(ordinal);
				}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
