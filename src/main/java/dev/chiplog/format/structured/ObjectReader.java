package dev.chiplog.format.structured;

import dev.chiplog.format.Mismatch;

/// Reads objects into drafts and makes their values what they mean; one thread's.
interface ObjectReader {

	/// Reads an object, its keys as written.
	///
	/// @return false when there is none or it is broken
	boolean readObject(byte[] bytes, int from, int to, EventDraft draft);

	/// Makes the values of an object that was read what they mean.
	///
	/// @return false when they are no event of the format; the draft is then of no use
	boolean understand(EventDraft draft);

	/// Whether values mean what they are written as, so that [#understand] has nothing to do.
	boolean isAsWritten();

	/// Why these bytes are no event of the format.
	Mismatch mismatch(byte[] bytes, int from, int to);

	/// Reads an object and makes its values what they mean.
	///
	/// @return false when there is no object, or none of the format
	default boolean read(byte[] bytes, int from, int to, EventDraft draft) {
		return readObject(bytes, from, to, draft) && understand(draft);
	}
}
