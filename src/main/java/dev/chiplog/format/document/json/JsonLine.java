package dev.chiplog.format.document.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One JSON object as one line, in the making; used again from record to record.
public final class JsonLine {
	private byte[] bytes = new byte[1024];
	private int length;
	private boolean first = true;

	/// Begins the line anew.
	public JsonLine begin() {
		length = 0;
		return open((byte) '{');
	}

	/// The whole line.
	public byte[] end() {
		close();
		return Arrays.copyOf(bytes, length);
	}

	/// Begins an object inside the object.
	public JsonLine object(String name) {
		name(JsonStrings.write(name));
		return open((byte) '{');
	}

	/// Ends the object that was begun last.
	public JsonLine close() {
		append((byte) '}');
		first = false;
		return this;
	}

	/// A text; nothing where it is null.
	public JsonLine text(String name, @Nullable String text) {
		if (text == null)
			return this;
		name(JsonStrings.write(name));
		append((byte) '"');
		append(JsonStrings.write(text));
		append((byte) '"');
		return this;
	}

	/// A number, a truth, or whatever else is JSON already.
	public JsonLine json(String name, String json) {
		name(JsonStrings.write(name));
		append(json.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/// A value that stands elsewhere; nothing where it is null.
	JsonLine value(String name, @Nullable JsonValue value) {
		if (value == null)
			return this;
		name(JsonStrings.write(name));
		return copy(value);
	}

	/// Members of another object, those of some names left out.
	JsonLine members(JsonValue object, String... without) {
		List<String> left = List.of(without);
		for (JsonValue.Member member : object.members())
			if (left.stream().noneMatch(member::isCalled))
				name(member.name()).copy(member.value());
		return this;
	}

	/// Begins a member that is called by a string that stands elsewhere.
	JsonLine name(JsonValue name) {
		comma();
		copy(name);
		append((byte) ':');
		return this;
	}

	/// Copies a value without the blanks and line ends between its parts.
	JsonLine copy(JsonValue value) {
		byte[] from = value.bytes();
		reserve(value.length());
		boolean quoted = false;
		for (int at = value.from(); at < value.to(); at++) {
			byte b = from[at];
			if (quoted) {
				if (b == '\\')
					bytes[length++] = from[at++];
				else
					quoted = b != '"';
				bytes[length++] = from[at];
			} else if (b > ' ') {
				quoted = b == '"';
				bytes[length++] = b;
			}
		}
		return this;
	}

	/// Begins an object as the value of the member that was named last.
	JsonLine open() {
		return open((byte) '{');
	}

	/// Appends what is JSON already, as the value that was named last or a part of it.
	JsonLine text(String json) {
		append(json.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/// Begins a member; its value must follow.
	JsonLine name(String name) {
		name(JsonStrings.write(name));
		return this;
	}

	private JsonLine open(byte bracket) {
		append(bracket);
		first = true;
		return this;
	}

	private void name(byte[] escaped) {
		comma();
		append((byte) '"');
		append(escaped);
		append((byte) '"');
		append((byte) ':');
	}

	private void comma() {
		if (!first)
			append((byte) ',');
		first = false;
	}

	private void append(byte one) {
		reserve(1);
		bytes[length++] = one;
	}

	private void append(byte[] several) {
		reserve(several.length);
		System.arraycopy(several, 0, bytes, length, several.length);
		length += several.length;
	}

	private void reserve(int more) {
		if (length + more > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
	}
}
