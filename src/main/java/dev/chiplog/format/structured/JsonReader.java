package dev.chiplog.format.structured;

import dev.chiplog.format.Mismatch;
import dev.chiplog.record.FieldTable;

/// Reads JSON objects the fast way, and the general way when the fast one gives up.
final class JsonReader implements ObjectReader {
	private final JsonScanner scanner;
	private final JsonGeneralReader general;

	JsonReader(FieldTable fields) {
		scanner = new JsonScanner(fields);
		general = new JsonGeneralReader(fields);
	}

	/// Whether a line begins as an object does.
	static boolean begins(byte[] bytes, int from, int to) {
		int open = JsonSkip.blank(bytes, from, to);
		if (open >= to || bytes[open] != '{')
			return false;
		int first = JsonSkip.blank(bytes, open + 1, to);
		return first < to && (bytes[first] == '"' || bytes[first] == '}');
	}

	/// Whether a line begins and ends as an object does.
	static boolean isWhole(byte[] bytes, int from, int to) {
		if (!begins(bytes, from, to))
			return false;
		int last = to - 1;
		while (last > from && (bytes[last] == ' ' || bytes[last] == '\t' || bytes[last] == '\r'))
			last--;
		return bytes[last] == '}';
	}

	@Override
	public boolean understand(EventDraft draft) {
		return true;
	}

	@Override
	public boolean isAsWritten() {
		return true;
	}

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		return JsonBreak.of(bytes, from, to);
	}

	@Override
	public boolean readObject(byte[] bytes, int from, int to, EventDraft draft) {
		if (!begins(bytes, from, to))
			return false;
		draft.begin(bytes);
		if (scanner.read(bytes, from, to, draft))
			return true;
		draft.begin(bytes);
		return general.read(bytes, from, to, draft);
	}
}
