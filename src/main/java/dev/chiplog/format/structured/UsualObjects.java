package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.UsualLines;
import java.util.function.Predicate;

/// Lines that hold one object each, of shapes that the source had before. One thread.
final class UsualObjects implements UsualLines {
	private final JsonShapes shapes = new JsonShapes();
	private final EventDraft draft;
	private final Predicate<EventDraft> reading;
	private final Roles roles;

	/// @param draft into which lines are read
	/// @param reading makes the values what they mean; false when they are no event of the format
	UsualObjects(EventDraft draft, Predicate<EventDraft> reading, Roles roles) {
		this.draft = draft;
		this.reading = reading;
		this.roles = roles;
	}

	@Override
	public int read(byte[] bytes, int from, int to, EventSink sink) {
		int behind = shapes.read(bytes, from, to, draft);
		if (behind == DECLINED || !reading.test(draft))
			return DECLINED;
		roles.tell(draft, shapes.last().plan(roles, draft), sink);
		return behind;
	}

	/// Remembers the shape of an event that was read the general way.
	///
	/// @param asWritten its values, their keys as written
	void learn(EventDraft asWritten, byte[] bytes, int from, int to) {
		shapes.learn(asWritten, bytes, from, to);
	}
}
