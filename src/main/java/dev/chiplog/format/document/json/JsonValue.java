package dev.chiplog.format.document.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sound JSON value where it stands among bytes; its parts are found when they are asked for.
///
/// @param from its first byte
/// @param to behind its last byte
record JsonValue(byte[] bytes, int from, int to) {

	/// A member of an object.
	///
	/// @param name a JSON string, quotes included
	record Member(JsonValue name, JsonValue value) {

		/// Whether the member is called so; names with escapes in them are called nothing.
		boolean isCalled(String wanted) {
			return name.isText(wanted);
		}
	}

	boolean isObject() {
		return bytes[from] == '{';
	}

	boolean isArray() {
		return bytes[from] == '[';
	}

	boolean isText() {
		return bytes[from] == '"';
	}

	/// Whether it is neither object nor array.
	boolean isScalar() {
		return !isObject() && !isArray();
	}

	/// Whether it is this string, written without escapes.
	boolean isText(String wanted) {
		if (!isText() || to - from != wanted.length() + 2)
			return false;
		for (int i = 0; i < wanted.length(); i++)
			if (bytes[from + 1 + i] != wanted.charAt(i))
				return false;
		return true;
	}

	/// How many bytes it has.
	int length() {
		return to - from;
	}

	/// The members of an object in their order; none of anything else.
	List<Member> members() {
		List<Member> members = new ArrayList<>();
		if (!isObject())
			return members;
		int at = JsonEnd.blank(bytes, from + 1, to);
		while (bytes[at] != '}') {
			JsonValue name = at(at);
			int value = JsonEnd.blank(bytes, JsonEnd.blank(bytes, name.to, to) + 1, to);
			members.add(new Member(name, at(value)));
			at = next(members.getLast().value().to);
		}
		return members;
	}

	/// The elements of an array in their order; none of anything else.
	List<JsonValue> elements() {
		List<JsonValue> elements = new ArrayList<>();
		if (!isArray())
			return elements;
		int at = JsonEnd.blank(bytes, from + 1, to);
		while (bytes[at] != ']') {
			elements.add(at(at));
			at = next(elements.getLast().to);
		}
		return elements;
	}

	/// The value of the first member of that name, or of the name with underscores; null when there is none.
	@Nullable
	JsonValue get(String name) {
		for (Member member : members())
			if (member.isCalled(name))
				return member.value();
		return null;
	}

	/// The elements of the array that is the member of that name; none when there is no such array.
	List<JsonValue> list(String name) {
		JsonValue list = get(name);
		return list == null ? List.of() : list.elements();
	}

	/// Its characters: without quotes and escapes where it is a string.
	String text() {
		String written = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		return isText() ? JsonStrings.read(written) : written;
	}

	private JsonValue at(int at) {
		return new JsonValue(bytes, at, JsonEnd.ofSound(bytes, at, to));
	}

	private int next(int behind) {
		int at = JsonEnd.blank(bytes, behind, to);
		return bytes[at] == ',' ? JsonEnd.blank(bytes, at + 1, to) : at;
	}
}
