package dev.chiplog.format.structured;

import dev.chiplog.record.FieldTable;

/// Reads objects of one dialect into drafts; one thread's.
///
/// Keys are first read into a table of their own, so that the dataset's only has the fields they become.
final class DialectReader {
	private final JsonReader objects = new JsonReader(new FieldTable());
	private final SignatureCheck signature;
	private final Targets targets;

	DialectReader(Signature signature, Targets targets) {
		this.signature = new SignatureCheck(signature);
		this.targets = targets;
	}

	/// Reads any object, its keys as written.
	///
	/// @return false when there is none or it is broken
	boolean readObject(byte[] bytes, int from, int to, EventDraft draft) {
		return objects.read(bytes, from, to, draft);
	}

	/// Whether an object that was read, its keys as written, is of the dialect.
	boolean isSpoken(EventDraft draft) {
		return signature.fits(draft);
	}

	/// Reads an object of the dialect, its keys made the fields they mean.
	///
	/// @return false when there is no object, or none of the dialect
	boolean read(byte[] bytes, int from, int to, EventDraft draft) {
		if (!readObject(bytes, from, to, draft) || !isSpoken(draft))
			return false;
		targets.apply(draft);
		return true;
	}
}
