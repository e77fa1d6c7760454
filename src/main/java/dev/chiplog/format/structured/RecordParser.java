package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Lines;
import dev.chiplog.format.UsualRuns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads the events of one source of separated values.
final class RecordParser implements EventParser {
	private final RecordReader reader;
	private final EventDraft draft;
	private final Roles roles;
	private final byte[] header;

	/// @param header the record that names the columns, without its line end; empty when there is none
	RecordParser(RecordReader reader, EventDraft draft, Roles roles, byte[] header) {
		this.header = header;
		this.reader = reader;
		this.draft = draft;
		this.roles = roles;
	}

	/// Never: a record says nothing by which a line among others could be told to be one.
	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return false;
	}

	/// Whether it is the header again, as tools write that are started again and append.
	@Override
	public boolean directs(byte[] bytes, int from, int to) {
		return header.length > 0 && Arrays.equals(header, 0, header.length, bytes, from, Lines.withoutCarriageReturn(bytes, from, to));
	}

	@Override
	public @Nullable UsualRuns usualRuns() {
		return reader.usualRuns(header, roles);
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		if (!reader.read(bytes, from, to, draft))
			return false;
		roles.tell(draft, sink);
		return true;
	}
}
