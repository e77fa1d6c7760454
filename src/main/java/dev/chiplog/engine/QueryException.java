package dev.chiplog.engine;

/// A question that the dataset cannot answer; its message is one sentence for the user.
public final class QueryException extends RuntimeException {
	private static final long serialVersionUID = 1;

	public QueryException(String sentence) {
		super(sentence);
	}
}
