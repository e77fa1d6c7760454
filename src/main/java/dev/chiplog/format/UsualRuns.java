package dev.chiplog.format;

/// The usual lines of one source, read some hundred at a time and told field by field; made by [EventParser#usualRuns] and used by the
/// thread that uses the parser.
///
/// Lines of a source repeat their shape, so that they can be cut first and their values read column by column: what is done then is the
/// same again and again, and what it needs stays in the nearest cache (P. Boncz, M. Zukowski and N. Nes, "MonetDB/X100: Hyper-Pipelining
/// Query Execution", CIDR 2005). Everything unusual is left to [EventParser#parse], the reference that this must agree with.
public interface UsualRuns {

	/// Reads the line at `from` and the lines behind it up to the first that is not as usual, or as many as a run holds.
	///
	/// Tells the sink of each line what [EventParser#parse] would tell of it alone, blanks at its end left out, but the times and levels of all
	/// first. It takes only lines at which an event begins, and none that [EventParser#directs].
	///
	/// @param from the first line's first byte
	/// @param to behind the last byte there is; a line whose line feed does not stand before it is not taken
	/// @return behind the last line that was taken; `from` when none was
	int read(byte[] bytes, int from, int to, RunSink sink);
}
