package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Mismatch;
import dev.chiplog.format.UsualLines;
import org.jspecify.annotations.Nullable;

/// Reads the events of one source of JSON lines, in a dialect or not.
final class ObjectParser implements EventParser {
	private final ObjectReader reader;
	private final EventDraft draft;
	private final Roles roles;
	private @Nullable UsualObjects usual;

	ObjectParser(ObjectReader reader, EventDraft draft, Roles roles) {
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
		if (!reader.readObject(bytes, from, to, draft))
			return false;
		UsualObjects lines = usual;
		if (lines != null)
			lines.learn(draft, bytes, from, to);
		if (!reader.understand(draft))
			return false;
		roles.tell(draft, sink);
		return true;
	}

	@Override
	public UsualLines usual() {
		UsualObjects lines = new UsualObjects(draft, reader::understand, roles);
		usual = lines;
		return lines;
	}

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		return reader.mismatch(bytes, from, to);
	}
}
