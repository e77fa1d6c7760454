package dev.chiplog.query;

/// A text that is no filter; its message says in one sentence what is wrong and where.
public final class FilterSyntaxException extends Exception {
	private static final long serialVersionUID = 1;

	private final int position;

	/// @param sentence for the user, the position included: `unclosed quote at 14`
	/// @param position in characters, 0-based
	public FilterSyntaxException(String sentence, int position) {
		super(sentence);
		this.position = position;
	}

	/// Where in the text it is wrong, in characters, 0-based.
	public int position() {
		return position;
	}
}
