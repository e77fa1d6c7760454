package dev.chiplog.engine;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Answers questions about one snapshot of a dataset, exactly.
///
/// Threads: any number of threads may ask at once; an answer is computed on the thread that asks, and may use more.
public interface LogEngine {

	/// The answer to a question.
	///
	/// @throws QueryException when the question cannot be answered: a field that no event has, a text that is no time; with one sentence
	/// @throws java.util.concurrent.CancellationException when it was withdrawn
	/// @throws java.io.UncheckedIOException when a source cannot be read back; with one sentence
	<A> A answer(Question<A> question, Cancellation cancellation);

	/// Does ahead, on this thread, what makes later answers faster: reads all of the text once. Answers are the same without it.
	///
	/// @throws java.util.concurrent.CancellationException when it was withdrawn
	/// @throws java.io.UncheckedIOException when a source cannot be read back; with one sentence
	default void prepare(Cancellation cancellation) {
	}

	/// Tells from now on how far finding the patterns of messages has come, from 0 to 1, whoever asked for them; 1 when nobody is at it any
	/// more. Later snapshots of the dataset tell the same watcher.
	///
	/// @param watcher called on any thread
	default void watchMining(DoubleConsumer watcher) {
	}

	/// Reads the selected events back one by one, in the order, with every field.
	///
	/// @throws IOException what the visitor threw, or when a source cannot be read back
	void visit(Filter filter, RowOrder order, EventVisitor visitor, Cancellation cancellation) throws IOException;

	/// Values of the selected events for some columns, in the order; reads no text for columns that are in memory.
	///
	/// @param columns fields, role words or built-in names
	void visitCells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor, Cancellation cancellation) throws IOException;

	/// Writes the raw bytes of the selected events in the order of their sources; everything gives every source back byte for byte,
	/// with what stands before its first event.
	void copyRaw(Filter filter, OutputStream out, Cancellation cancellation) throws IOException;

	/// Takes events one by one.
	@FunctionalInterface
	interface EventVisitor {
		/// Takes the next event.
		void event(Event event) throws IOException;
	}

	/// Takes rows one by one.
	@FunctionalInterface
	interface CellVisitor {
		/// Takes the next row.
		void row(dev.chiplog.query.PageRow row) throws IOException;
	}
}
