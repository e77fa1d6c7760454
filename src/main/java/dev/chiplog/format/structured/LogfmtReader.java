package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;

/// Reads lines of `key=value key="quoted value" flag` into drafts; a flag is true.
final class LogfmtReader {
	private final FieldTable fields;
	private final JsonKeys keys;
	private final LogfmtShape shape = new LogfmtShape();
	private final PlainValues values = new PlainValues();

	LogfmtReader(FieldTable fields) {
		this.fields = fields;
		keys = new JsonKeys(fields, "");
	}

	/// Reads the line that begins these bytes; what follows on further lines is passed over.
	///
	/// @return false when the line does not begin with a pair, has more words than pairs, or a quote is not closed
	boolean read(byte[] bytes, int from, int to, EventDraft draft) {
		draft.begin(bytes);
		if (!shape.read(bytes, from, to) || !shape.isMostlyPairs())
			return false;
		int at = LogfmtShape.blank(bytes, from, to);
		while (at < to && bytes[at] != '\n')
			at = LogfmtShape.blank(bytes, pairOrFlag(bytes, at, to, draft), to);
		return true;
	}

	private int pairOrFlag(byte[] bytes, int from, int to, EventDraft draft) {
		int end = LogfmtShape.keyEnd(bytes, from, to);
		if (end > from && end < to && bytes[end] == '=')
			return value(bytes, end + 1, to, field(bytes, from, end), draft);
		int behind = LogfmtShape.valueEnd(bytes, from, to);
		draft.add(field(bytes, from, behind), Kind.TRUE, from, behind);
		return behind;
	}

	private Field field(byte[] bytes, int from, int to) {
		JsonKey key = keys.key(bytes, from, to);
		return key != null ? key.field() : fields.field(new String(bytes, from, to - from, StandardCharsets.UTF_8));
	}

	private int value(byte[] bytes, int from, int to, Field field, EventDraft draft) {
		if (from < to && bytes[from] == '"')
			return quoted(bytes, from + 1, LogfmtShape.quotedEnd(bytes, from + 1, to), field, draft) + 1;
		int end = LogfmtShape.valueEnd(bytes, from, to);
		values.add(draft, field, bytes, from, end);
		return end;
	}

	/// Adds a quoted text; one with an escape that is none of JSON's stays as it is written.
	private static int quoted(byte[] bytes, int from, int quote, Field field, EventDraft draft) {
		GrowingBytes unescaped = draft.unescaped();
		int start = unescaped.length();
		if (ByteScan.either(bytes, from, quote, '\\', '\\') == quote) {
			draft.add(field, Kind.TEXT, from, quote);
		} else if (JsonText.unescape(bytes, from, quote, unescaped)) {
			draft.addUnescaped(field, Kind.TEXT, start, 0);
		} else {
			unescaped.cutTo(start);
			draft.add(field, Kind.TEXT, from, quote);
		}
		return quote;
	}
}
