package dev.chiplog.format.structured;

import java.util.ArrayList;
import java.util.List;

/// The shapes that the lines of one source had of late, the last one first. One thread.
///
/// @param <S> a shape, with what its reader keeps beside it
final class RecentShapes<S> {
	/// More shapes than this and a line is as soon read as compared.
	private static final int MOST = 12;

	private final List<S> shapes = new ArrayList<>(MOST);

	int size() {
		return shapes.size();
	}

	/// A shape: 0 is the one of the line that was read last.
	S get(int index) {
		return shapes.get(index);
	}

	void clear() {
		shapes.clear();
	}

	/// Says that the line that was read last is of a shape.
	void use(int index) {
		if (index > 0)
			shapes.addFirst(shapes.remove(index));
	}

	/// Adds the shape of the line that was read last.
	void add(S shape) {
		if (shapes.size() == MOST)
			shapes.removeLast();
		shapes.addFirst(shape);
	}
}
