package dev.chiplog.query;

/// A text that is no filter; its message says in one sentence what is wrong and where.
public final class FilterSyntaxException extends Exception {
	private static final long serialVersionUID = 1;

	private final int position;

	/// @param sentence for the user, the place included as a user counts, in characters from 1: `unclosed quote at 14`
	/// @param position an index into the text, 0-based
	public FilterSyntaxException(String sentence, int position) {
		super(sentence);
		this.position = position;
	}

	/// Where in the text it is wrong: a 0-based index, ready for a caret; the text's length when something is missing at its end.
	public int position() {
		return position;
	}
}
