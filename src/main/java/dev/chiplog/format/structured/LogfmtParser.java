package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;

/// Reads the events of one source of logfmt.
final class LogfmtParser implements EventParser {
	private final LogfmtReader reader;
	private final LogfmtShape shape = new LogfmtShape();
	private final EventDraft draft;
	private final Roles roles;

	LogfmtParser(LogfmtReader reader, EventDraft draft, Roles roles) {
		this.reader = reader;
		this.draft = draft;
		this.roles = roles;
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return shape.read(bytes, from, to) && shape.isConvincing();
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		if (!reader.read(bytes, from, to, draft))
			return false;
		roles.tell(draft, sink);
		return true;
	}
}
