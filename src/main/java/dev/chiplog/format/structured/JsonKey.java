package dev.chiplog.format.structured;

import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A key of a JSON object at one nesting path, with the field that its values become.
final class JsonKey {
	private final JsonKeys owner;
	private final byte[] name;
	private final String path;
	private final FieldTable fields;
	private @Nullable Field field;
	private @Nullable JsonKeys keys;

	JsonKey(JsonKeys owner, byte[] name, String path, FieldTable fields) {
		this.owner = owner;
		this.name = name;
		this.path = path;
		this.fields = fields;
	}

	/// The name under which a key's values are known.
	///
	/// @param outer the path of the object that holds the key; empty at the top
	/// @param key the key as written; an empty one is called `_`, since a field needs a name
	static String path(String outer, String key) {
		String name = key.isEmpty() ? "_" : key;
		return outer.isEmpty() ? name : outer + '.' + name;
	}

	/// Whether this key of that object stands in the bytes from there on, with its closing quote.
	boolean isAt(JsonKeys object, byte[] bytes, int from, int to) {
		int behind = from + name.length;
		return owner == object && behind < to && bytes[behind] == '"' && Arrays.equals(name, 0, name.length, bytes, from, behind);
	}

	/// Whether the key is written with these bytes.
	boolean isNamed(byte[] bytes, int from, int to) {
		return Arrays.equals(name, 0, name.length, bytes, from, to);
	}

	/// Bytes of the key.
	int length() {
		return name.length;
	}

	/// The hash of the key's bytes, as [JsonKeys#hash] gives it.
	int hash() {
		return JsonKeys.hash(name, 0, name.length);
	}

	/// The field that the key's plain values are; entered in the table when it is first asked for.
	Field field() {
		Field known = field;
		if (known == null) {
			known = fields.field(path);
			field = known;
		}
		return known;
	}

	/// The keys of the objects that stand behind this key.
	JsonKeys keys() {
		JsonKeys known = keys;
		if (known == null) {
			known = new JsonKeys(fields, path);
			keys = known;
		}
		return known;
	}
}
