package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;

/// Reads the events of one source in a dialect of JSON lines.
final class DialectParser implements EventParser {
	private final DialectReader reader;
	private final EventDraft draft;
	private final Roles roles;

	DialectParser(DialectReader reader, EventDraft draft, Roles roles) {
		this.reader = reader;
		this.draft = draft;
		this.roles = roles;
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return JsonReader.isWhole(bytes, from, to);
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		if (!reader.read(bytes, from, to, draft))
			return false;
		roles.tell(draft, sink);
		return true;
	}
}
