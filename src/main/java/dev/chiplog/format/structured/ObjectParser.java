package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Mismatch;
import dev.chiplog.format.UsualLines;
import dev.chiplog.format.UsualRuns;
import org.jspecify.annotations.Nullable;

/// Reads the events of one source of JSON lines, in a dialect or not.
final class ObjectParser implements EventParser {
	private final ObjectReader reader;
	private final EventDraft draft;
	private final Roles roles;
	private @Nullable UsualObjects lines;
	private @Nullable JsonRuns runs;

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
		learn(bytes, from, to);
		if (!reader.understand(draft))
			return false;
		roles.tell(draft, sink);
		return true;
	}

	private void learn(byte[] bytes, int from, int to) {
		if (runs != null)
			runs.learn(draft, bytes, from, to);
		else if (lines != null)
			lines.learn(draft, bytes, from, to);
	}

	@Override
	public @Nullable UsualRuns usualRuns() {
		if (!reader.isAsWritten())
			return EventParser.super.usualRuns();
		runs = new JsonRuns(roles);
		return runs;
	}

	/// For dialects, whose values must be put right line by line.
	@Override
	public @Nullable UsualLines usual() {
		if (reader.isAsWritten())
			return null;
		UsualObjects usual = new UsualObjects(draft, reader::understand, roles);
		lines = usual;
		return usual;
	}

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		return reader.mismatch(bytes, from, to);
	}
}
