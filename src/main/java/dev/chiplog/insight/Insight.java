package dev.chiplog.insight;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;

/// Something that is found out by asking an engine several questions; a value, so that equal insights find the same in the same dataset.
///
/// @param <A> the type of what is found
@FunctionalInterface
public interface Insight<A> {

	/// Finds it, exactly, on the thread that asks.
	///
	/// @throws dev.chiplog.engine.QueryException when a question cannot be answered; with one sentence
	/// @throws java.util.concurrent.CancellationException when it was withdrawn
	/// @throws java.io.UncheckedIOException when a source cannot be read back; with one sentence
	A find(LogEngine engine, Cancellation cancellation);
}
