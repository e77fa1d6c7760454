package dev.chiplog.format;

/// How the events of a format are told apart in a stream of bytes.
public enum Framing {
	/** An event is one line; an indented or stack-trace line behind it belongs to it, any other foreign line does not. */
	LINE,
	/** An event begins at a line that [EventParser#starts]; every line behind it that starts nothing belongs to it. */
	LINES_UNTIL_NEXT,
	/** The same, but no other format is asked whether a line starts an event. */
	LINES_UNTIL_OWN_NEXT,
	/** An event is a record of separated values: a line end inside double quotes does not end it. The first record is the header. */
	QUOTED_RECORD,
	/** An event is one line; lines that [EventParser#directs] belong to the event before them and say how those behind them are read. */
	DIRECTED_LINE;

	/// Whether lines that start no event belong to the one before, whatever they look like.
	public boolean spansLines() {
		return switch (this) {
			case LINES_UNTIL_NEXT, LINES_UNTIL_OWN_NEXT -> true;
			case LINE, QUOTED_RECORD, DIRECTED_LINE -> false;
		};
	}
}
