package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one JSON object, found by their names; used again from object to object, by one thread.
///
/// Names are known to the object alone until a value is told, so that reading one leaves no trace in a dataset's fields.
public final class JsonObject {
	private final FieldTable own = new FieldTable();
	private final FieldTable fields;
	private final String dropped;
	private final JsonReader reader = new JsonReader(own);
	private final EventDraft draft = new EventDraft();
	private @Nullable Field[] told = new Field[16];

	/// @param fields of the dataset, in which fields are registered once they are told
	/// @param dropped what names begin with that is left out when they are told
	public JsonObject(FieldTable fields, String dropped) {
		this.fields = fields;
		this.dropped = dropped;
	}

	/// Reads the object that these bytes hold.
	///
	/// @return false when there is none or it is broken
	public boolean read(byte[] bytes, int from, int to) {
		return reader.read(bytes, from, to, draft);
	}

	/// How many values it has.
	public int size() {
		return draft.size();
	}

	/// The place of the value under this name, nested names joined by dots; -1 when there is none.
	public int find(String name) {
		for (int value = 0; value < draft.size(); value++)
			if (draft.field(value).name().equals(name))
				return value;
		return -1;
	}

	/// The place of the first of these names that it has; -1 when it has none.
	public int findAny(List<String> names) {
		for (String name : names) {
			int value = find(name);
			if (value >= 0)
				return value;
		}
		return -1;
	}

	/// Whether a value has this name.
	public boolean isNamed(int value, String name) {
		return draft.field(value).name().equals(name);
	}

	/// Whether a value is a text.
	public boolean isText(int value) {
		return draft.kind(value) == EventDraft.Kind.TEXT;
	}

	/// The array in which a value's characters stand, unescaped.
	public byte[] bytes(int value) {
		return draft.bytes(value);
	}

	/// A value's first byte.
	public int from(int value) {
		return draft.from(value);
	}

	/// Behind a value's last byte.
	public int to(int value) {
		return draft.to(value);
	}

	/// Tells a value under its name.
	public void tell(int value, EventSink sink) {
		int index = draft.field(value).index();
		if (index >= told.length)
			told = Arrays.copyOf(told, Math.max(index + 1, 2 * told.length));
		Field field = told[index];
		if (field == null) {
			String name = draft.field(value).name();
			field = fields.field(name.startsWith(dropped) ? name.substring(dropped.length()) : name);
			told[index] = field;
		}
		draft.tell(value, field, sink);
	}
}
