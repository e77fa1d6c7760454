package dev.chiplog.format.document.json;

import dev.chiplog.format.Lines;
import dev.chiplog.format.document.OriginalWindow;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Takes a JSON document apart into the objects at its top, be they the elements of an array or one behind the other.
///
/// What joins them (commas, the array's brackets, white space, the record separators of RFC 7464, a byte order mark) belongs to no
/// piece. Behind broken text reading goes on where the next object seems to begin. One thread's.
final class JsonPieces {
	/// A larger object is broken where its size is reached; what follows is read as if it stood at the top.
	private final int largest;
	private final OriginalWindow window;
	private final JsonEnd end = new JsonEnd();
	private boolean inArray;
	private boolean met;

	JsonPieces(OriginalWindow window, int largest) {
		this.window = window;
		this.largest = largest;
	}

	/// The next piece, which stands in the window; null behind the last.
	@Nullable
	JsonPiece next() throws IOException {
		int at = skipGlue();
		if (at < 0)
			return null;
		window.leave(at);
		JsonPiece piece = window.bytes()[at] == '{' ? object() : foreign();
		met = true;
		return piece;
	}

	/// Leaves a piece behind.
	void leave(int at) {
		window.leave(at);
	}

	private JsonPiece object() throws IOException {
		while (true) {
			int behind = end.of(window.bytes(), window.from(), window.to());
			if (behind >= 0)
				return whole(behind);
			if (!end.ranOut() || window.length() >= largest)
				return broken(false);
			if (!window.grow()) {
				end.of(window.bytes(), window.from(), window.to());
				return broken(true);
			}
		}
	}

	private JsonPiece whole(int behind) throws IOException {
		int length = behind - window.from();
		boolean alone = !met && !inArray && endsBehind(length);
		return new JsonPiece.Whole(new JsonValue(window.bytes(), window.from(), window.from() + length), alone);
	}

	/// Whether nothing but blanks follows up to the end of the document.
	private boolean endsBehind(int distance) throws IOException {
		while (Lines.isBlank(window.bytes(), window.from() + distance, window.to()))
			if (!window.grow())
				return true;
		return false;
	}

	private JsonPiece broken(boolean ended) throws IOException {
		int sound = end.sound() - window.from();
		byte[] closing = end.closing();
		int next = ended ? window.to() : nextObject(end.brokenAt());
		JsonValue mended = sound > 0 ? mended(sound, closing) : null;
		return new JsonPiece.Broken(window.from(), next, mended, window.from() + sound, !met && !inArray);
	}

	/// A copy with the positions of the window, so that what stands in it can be found in the original.
	private JsonValue mended(int sound, byte[] closing) {
		int to = window.from() + sound;
		byte[] bytes = Arrays.copyOf(window.bytes(), to + closing.length);
		System.arraycopy(closing, 0, bytes, to, closing.length);
		return new JsonValue(bytes, window.from(), bytes.length);
	}

	/// Where an object seems to begin behind broken text: first on its line, or behind the end of another.
	private int nextObject(int brokenAt) throws IOException {
		int distance = Math.max(brokenAt - window.from(), 1);
		while (true) {
			byte[] bytes = window.bytes();
			for (int at = window.from() + distance; at < window.to(); at++)
				if (bytes[at] == '{' && beginsLikeObject(at))
					return at;
			distance = window.length();
			if (distance >= largest || !window.grow())
				return window.to();
		}
	}

	private boolean beginsLikeObject(int at) {
		byte[] bytes = window.bytes();
		int before = at - 1;
		while (before > window.from() && (bytes[before] == ' ' || bytes[before] == '\t' || bytes[before] == ','))
			before--;
		return bytes[before] == '\n' || bytes[before] == '}' || bytes[before] == '[' && before == window.from();
	}

	private JsonPiece foreign() throws IOException {
		int distance = 1;
		while (true) {
			for (int at = window.from() + distance; at < window.to(); at++)
				if (window.bytes()[at] == '\n' || inArray && beginsNamed(at))
					return new JsonPiece.Foreign(window.from(), at);
			distance = window.length();
			if (distance >= largest || !window.grow())
				return new JsonPiece.Foreign(window.from(), window.to());
		}
	}

	private boolean beginsNamed(int at) {
		if (window.bytes()[at] != '{')
			return false;
		int name = JsonEnd.blank(window.bytes(), at + 1, window.to());
		return name < window.to() && window.bytes()[name] == '"';
	}

	/// Whether a stretch holds nothing but what joins pieces.
	static boolean isGlue(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to && isGlue(bytes[at]))
			at++;
		return at == to;
	}

	/// Goes over what joins pieces.
	///
	/// @return where the next piece begins; -1 at the end
	private int skipGlue() throws IOException {
		int distance = 0;
		while (true) {
			int at = window.from() + distance;
			if (at >= window.to()) {
				if (!window.grow())
					return -1;
				continue;
			}
			byte b = window.bytes()[at];
			if (b == '[' && !opensArray(distance))
				return window.from() + distance;
			if (!isGlue(b) && !(distance < 3 && isMark(at, distance)))
				return at;
			inArray |= b == '[';
			distance++;
		}
	}

	/// Whether an array of objects opens, not a text such as `[2025-01-01]`.
	private boolean opensArray(int distance) throws IOException {
		int behind = window.from() + distance + 1;
		int next = JsonEnd.blank(window.bytes(), behind, window.to());
		if (next >= window.to() && window.grow())
			next = JsonEnd.blank(window.bytes(), window.from() + distance + 1, window.to());
		return next >= window.to() || window.bytes()[next] == '{' || window.bytes()[next] == '[' || window.bytes()[next] == ']';
	}

	private static boolean isGlue(byte b) {
		return switch (b) {
			case ' ', '\t', '\r', '\n', ',', '[', ']', '}', 0x1E -> true;
			default -> false;
		};
	}

	private boolean isMark(int at, int place) {
		byte expected = switch (place) {
			case 0 -> (byte) 0xEF;
			case 1 -> (byte) 0xBB;
			default -> (byte) 0xBF;
		};
		return window.offset(at) == place && window.bytes()[at] == expected;
	}
}
