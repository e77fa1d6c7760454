package dev.chiplog.format.structured;

import dev.chiplog.format.Mismatch;
import dev.chiplog.record.FieldTable;

/// Reads objects of one dialect into drafts; one thread's.
///
/// Keys are first read into a table of their own, so that the dataset's only has the fields they become.
final class DialectReader implements ObjectReader {
	private final JsonReader objects = new JsonReader(new FieldTable());
	private final SignatureCheck signature;
	private final Targets targets;

	DialectReader(Signature signature, Targets targets) {
		this.signature = new SignatureCheck(signature);
		this.targets = targets;
	}

	@Override
	public boolean readObject(byte[] bytes, int from, int to, EventDraft draft) {
		return objects.read(bytes, from, to, draft);
	}

	/// Whether an object that was read, its keys as written, is of the dialect.
	boolean isSpoken(EventDraft draft) {
		return signature.fits(draft);
	}

	@Override
	public boolean understand(EventDraft draft) {
		if (!isSpoken(draft))
			return false;
		targets.apply(draft);
		return true;
	}

	@Override
	public boolean isAsWritten() {
		return false;
	}

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		return new Mismatch(from, "");
	}
}
