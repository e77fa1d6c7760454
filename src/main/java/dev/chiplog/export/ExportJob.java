package dev.chiplog.export;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.record.EventId;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// One run of an export: what it writes, of which dataset, and who hears of it.
///
/// @param engine answers for the dataset
/// @param request what was asked for
/// @param selected the events that the request selects, picked ones considered
/// @param progress counts what is written
/// @param cancellation stops the run
record ExportJob(LogEngine engine, ExportRequest request, Filter selected, Progress progress, Cancellation cancellation) {

	/// The answer to a question about the dataset.
	<A> A ask(Question<A> question) {
		return engine.answer(question, cancellation);
	}

	/// Reads the events back in the order asked for, and counts them.
	void visit(LogEngine.EventVisitor visitor) throws IOException {
		Set<EventId> only = Set.copyOf(request.only());
		engine.visit(selected, request.order(), event -> {
			cancellation.check();
			if (!only.isEmpty() && !only.contains(event.id()))
				return;
			visitor.event(event);
			progress.count();
		}, cancellation);
	}

	/// Takes the values of the columns in the order asked for, and counts the events.
	void visitCells(List<String> columns, LogEngine.CellVisitor visitor) throws IOException {
		Set<EventId> only = Set.copyOf(request.only());
		engine.visitCells(selected, request.order(), columns, row -> {
			cancellation.check();
			if (!only.isEmpty() && !only.contains(row.id()))
				return;
			visitor.row(row);
			progress.count();
		}, cancellation);
	}
}
