package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Mismatch;

/// Reads the events of one source of JSON lines.
final class JsonLinesParser implements EventParser {
	private final JsonReader reader;
	private final EventDraft draft;
	private final Roles roles;

	JsonLinesParser(JsonReader reader, EventDraft draft, Roles roles) {
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

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		return JsonBreak.of(bytes, from, to);
	}
}
