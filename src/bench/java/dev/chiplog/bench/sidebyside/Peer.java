package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.Question;

/// An engine that has loaded the file and is asked about it.
interface Peer {

	/// Whether it has what the question is about: its columns, or its lines as they stand in the file.
	boolean knows(Question<?> question);

	/// Its answer to a question, made ready to be compared only when the rows are asked for.
	///
	/// @throws IllegalArgumentException when it does not know what the question is about
	Reply answer(Question<?> question);

	/// An answer that is there; taking it apart is no part of the work that is timed.
	@FunctionalInterface
	interface Reply {
		/// The answer as rows.
		AnswerRows rows();
	}
}
