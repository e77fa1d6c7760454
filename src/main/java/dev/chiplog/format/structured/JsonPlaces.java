package dev.chiplog.format.structured;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where the values stand in a line that holds one JSON object, those of nested objects among them, in the order of the line.
///
/// They are the values that [JsonScanner] tells; of a line with an empty object, or objects nested deeper than those it flattens, there
/// are none.
final class JsonPlaces {
	private static final int BROKEN = -1;

	private final JsonSkip skip = new JsonSkip();
	private int[] places = new int[32];
	private int size;

	private JsonPlaces() {
	}

	/// The places in a line; null when it is no such object and nothing else.
	static @Nullable JsonPlaces of(byte[] bytes, int from, int to) {
		JsonPlaces places = new JsonPlaces();
		int open = JsonSkip.blank(bytes, from, to);
		int end = open < to && bytes[open] == '{' ? places.object(bytes, open + 1, to, 1) : BROKEN;
		return end >= 0 && JsonSkip.blank(bytes, end, to) == to ? places : null;
	}

	/// How many values there are.
	int size() {
		return size / 2;
	}

	/// The first byte of a value, the opening quote of a text.
	int from(int value) {
		return places[2 * value];
	}

	/// Behind the last byte of a value.
	int to(int value) {
		return places[2 * value + 1];
	}

	/// Goes from behind an opening brace to behind the closing one.
	private int object(byte[] bytes, int from, int to, int depth) {
		int at = JsonSkip.blank(bytes, from, to);
		while (at < to && bytes[at] == '"') {
			int key = skip.value(bytes, at, to);
			int colon = key < 0 ? to : JsonSkip.blank(bytes, key, to);
			if (colon >= to || bytes[colon] != ':')
				return BROKEN;
			at = value(bytes, JsonSkip.blank(bytes, colon + 1, to), to, depth);
			at = at < 0 ? to : JsonSkip.blank(bytes, at, to);
			if (at >= to)
				return BROKEN;
			if (bytes[at] == '}')
				return at + 1;
			at = JsonSkip.blank(bytes, at + 1, to);
		}
		return BROKEN;
	}

	private int value(byte[] bytes, int at, int to, int depth) {
		if (at < to && bytes[at] == '{')
			return depth < JsonScanner.DEEPEST ? object(bytes, at + 1, to, depth + 1) : BROKEN;
		int end = skip.value(bytes, at, to);
		if (size == places.length)
			places = Arrays.copyOf(places, size * 2);
		places[size++] = at;
		places[size++] = end;
		return end;
	}
}
