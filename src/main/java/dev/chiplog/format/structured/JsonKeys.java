package dev.chiplog.format.structured;

import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The keys met so far in the objects at one nesting path, found by their bytes (open addressing, linear probing).
final class JsonKeys {

	/// Most keys remembered at one path; a log whose keys are data (identifiers, say) would fill the memory without it.
	private static final int MOST = 4096;

	private final FieldTable fields;
	private final String path;
	private @Nullable JsonKey[] slots = new JsonKey[32];
	private int size;

	/// @param path of the objects whose keys these are; empty at the top
	JsonKeys(FieldTable fields, String path) {
		this.fields = fields;
		this.path = path;
	}

	/// The key written with these bytes, remembered if it is new; null when too many are remembered already.
	@Nullable
	JsonKey key(byte[] bytes, int from, int to) {
		int slot = hash(bytes, from, to) & slots.length - 1;
		for (JsonKey key = slots[slot]; key != null; key = slots[slot]) {
			if (key.isNamed(bytes, from, to))
				return key;
			slot = slot + 1 & slots.length - 1;
		}
		return size < MOST ? add(bytes, from, to) : null;
	}

	/// A hash over bytes that spreads keys of like beginning or end.
	static int hash(byte[] bytes, int from, int to) {
		int hash = to - from;
		for (int i = from; i < to; i++)
			hash = 31 * hash + bytes[i];
		return hash ^ hash >>> 15;
	}

	private JsonKey add(byte[] bytes, int from, int to) {
		String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		JsonKey key = new JsonKey(this, Arrays.copyOfRange(bytes, from, to), JsonKey.path(path, name), fields);
		if (2 * ++size > slots.length) {
			@Nullable
			JsonKey[] smaller = slots;
			slots = new JsonKey[2 * smaller.length];
			for (JsonKey known : smaller)
				if (known != null)
					place(known);
		}
		place(key);
		return key;
	}

	private void place(JsonKey key) {
		int slot = key.hash() & slots.length - 1;
		while (slots[slot] != null)
			slot = slot + 1 & slots.length - 1;
		slots[slot] = key;
	}
}
