package dev.chiplog.export;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Answers like another engine, until the source breaks off behind the events.
final class BreakingEngine implements LogEngine {
	private final LogEngine engine;

	BreakingEngine(LogEngine engine) {
		this.engine = engine;
	}

	@Override
	public <A> A answer(Question<A> question, Cancellation cancellation) {
		return engine.answer(question, cancellation);
	}

	@Override
	public void visit(Filter filter, RowOrder order, EventVisitor visitor, Cancellation cancellation) throws IOException {
		engine.visit(filter, order, visitor, cancellation);
		throw broken();
	}

	@Override
	public void visitCells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor, Cancellation cancellation)
			throws IOException {
		engine.visitCells(filter, order, columns, visitor, cancellation);
		throw broken();
	}

	@Override
	public void copyRaw(Filter filter, OutputStream out, Cancellation cancellation) throws IOException {
		engine.copyRaw(filter, out, cancellation);
		throw broken();
	}

	private static IOException broken() {
		return new IOException("app.log cannot be read any more.");
	}
}
