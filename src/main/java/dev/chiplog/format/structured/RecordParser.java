package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;

/// Reads the events of one source of separated values.
final class RecordParser implements EventParser {
	private final RecordReader reader;
	private final EventDraft draft;
	private final Roles roles;

	RecordParser(RecordReader reader, EventDraft draft, Roles roles) {
		this.reader = reader;
		this.draft = draft;
		this.roles = roles;
	}

	/// Never: a record says nothing by which a line among others could be told to be one.
	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return false;
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		if (!reader.read(bytes, from, to, draft))
			return false;
		roles.tell(draft, sink);
		return true;
	}
}
