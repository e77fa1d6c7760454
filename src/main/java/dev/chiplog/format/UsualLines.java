package dev.chiplog.format;

/// The usual lines of one source, each read in one pass; made by [EventParser#usual] and used by the thread that uses the parser.
///
/// Lines of a source repeat their shape. What looks as lines before did is read by looking where it differs; everything else is declined
/// and read by [EventParser#parse], the reference that this must agree with.
public interface UsualLines {

	/// The line is not as usual.
	int DECLINED = -1;

	/// Reads the line at `from` if it is an event that looks as events before did.
	///
	/// Tells the sink what [EventParser#parse] would tell of the line alone, blanks at its end left out, in the same order, and takes only lines at which
	/// [EventParser#starts] says that an event begins, and none that [EventParser#directs]. When it declines, the caller forgets what the sink was told.
	///
	/// @param from the line's first byte
	/// @param to behind the last byte there is; a line whose line feed does not stand before it is declined
	/// @return behind the line's line feed, or [#DECLINED]
	int read(byte[] bytes, int from, int to, EventSink sink);
}
