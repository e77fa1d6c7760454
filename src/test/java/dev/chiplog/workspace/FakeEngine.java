package dev.chiplog.workspace;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// An engine over a list of events, for insights.
///
/// @param events in the order of time
record FakeEngine(List<Event> events) implements LogEngine {

	@Override
	public <A> A answer(Question<A> question, Cancellation cancellation) {
		cancellation.check();
		return new FakeAnswers(events).answer(question);
	}

	@Override
	public void visit(Filter filter, RowOrder order, EventVisitor visitor, Cancellation cancellation) throws IOException {
		for (Event event : new FakeAnswers(events).ordered(filter, order))
			visitor.event(event);
	}

	@Override
	public void visitCells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor, Cancellation cancellation)
			throws IOException {
		for (Event event : new FakeAnswers(events).ordered(filter, order))
			visitor.row(FakeAnswers.row(event, columns));
	}

	@Override
	public void copyRaw(Filter filter, OutputStream out, Cancellation cancellation) throws IOException {
		for (Event event : new FakeAnswers(events).ordered(filter, RowOrder.TIME))
			out.write(event.raw().getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}
}
