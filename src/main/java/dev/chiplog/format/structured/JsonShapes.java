package dev.chiplog.format.structured;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The shapes that the JSON lines of one source had of late, the last one first. One thread.
final class JsonShapes {
	/// More shapes than this and a line is as soon read as compared.
	private static final int MOST = 12;

	private final @Nullable JsonShape[] shapes = new JsonShape[MOST];
	private int size;

	/// Reads a line of a known shape into the draft.
	///
	/// @param to behind the last byte there is
	/// @return behind the line's line feed; -1 when its shape is not known
	int read(byte[] bytes, int from, int to, EventDraft draft) {
		for (int i = 0; i < size; i++) {
			JsonShape shape = shapes[i];
			int behind = shape == null ? -1 : shape.read(bytes, from, to, draft);
			if (behind >= 0) {
				moveToFront(i);
				return behind;
			}
		}
		return -1;
	}

	/// The shape of the line that was read last.
	JsonShape last() {
		return Objects.requireNonNull(shapes[0]);
	}

	/// Remembers the shape of a line that was read into a draft the general way.
	void learn(EventDraft draft, byte[] bytes, int from, int to) {
		JsonShape shape = JsonShape.of(draft, bytes, from, to);
		if (shape == null)
			return;
		size = Math.min(size + 1, MOST);
		shapes[size - 1] = shape;
		moveToFront(size - 1);
	}

	private void moveToFront(int index) {
		JsonShape shape = shapes[index];
		System.arraycopy(shapes, 0, shapes, 1, index);
		shapes[0] = shape;
	}
}
