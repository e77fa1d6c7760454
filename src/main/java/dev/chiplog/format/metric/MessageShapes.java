package dev.chiplog.format.metric;

import dev.chiplog.format.EventSink;
import org.jspecify.annotations.Nullable;

/// The shapes that messages with values had of late; one that fits moves forward. One thread's.
///
/// Messages without templates would make a shape each, so learning ends when shapes are hardly ever met again.
final class MessageShapes {
	private static final int MOST = 8;
	/// How many shapes may be learned that no message fits.
	private static final int PATIENCE = 256;
	private static final int COST = 4;

	private final @Nullable MessageShape[] shapes = new MessageShape[MOST];
	private final ShapeLearner learner;
	private int size;
	private int patience = COST * PATIENCE;

	MessageShapes(ShapeLearner learner) {
		this.learner = learner;
	}

	/// Tells the values of a message whose shape is known.
	///
	/// @return false, with nothing told, when it is not
	boolean tell(byte[] bytes, int from, int to, EventSink sink) {
		if (to - from > MessageShape.LONGEST)
			return false;
		for (int i = 0; i < size; i++) {
			MessageShape shape = shapes[i];
			if (shape != null && shape.tell(bytes, from, to, sink)) {
				patience = Math.min(patience + 1, COST * PATIENCE);
				if (i > 0) {
					shapes[i] = shapes[i - 1];
					shapes[i - 1] = shape;
				}
				return true;
			}
		}
		return false;
	}

	/// Remembers the shape of the message that was scanned last, if it has one, in the place of the one that was met least.
	void learn(byte[] bytes, int from, int to) {
		MessageShape shape = patience > 0 ? learner.learn(bytes, from, to) : null;
		if (shape == null)
			return;
		patience -= COST;
		size = Math.min(size + 1, MOST);
		shapes[size - 1] = shape;
	}
}
