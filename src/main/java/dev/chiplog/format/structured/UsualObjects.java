package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.UsualLines;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lines that hold one object of a dialect each, of shapes that the source had before. One thread.
final class UsualObjects implements UsualLines {
	private final RecentShapes<Planned> shapes = new RecentShapes<>();
	private final EventDraft draft;
	private final Predicate<EventDraft> reading;
	private final Roles roles;

	/// A shape, and who plays the roles in it once an event was read.
	private static final class Planned {
		private final JsonShape shape;
		private @Nullable RolePlan plan;

		Planned(JsonShape shape) {
			this.shape = shape;
		}

		RolePlan plan(Roles roles, EventDraft event) {
			RolePlan known = plan;
			if (known == null) {
				known = roles.plan(event);
				plan = known;
			}
			return known;
		}
	}

	/// @param draft into which lines are read
	/// @param reading makes the values what they mean; false when they are no event of the format
	UsualObjects(EventDraft draft, Predicate<EventDraft> reading, Roles roles) {
		this.draft = draft;
		this.reading = reading;
		this.roles = roles;
	}

	@Override
	public int read(byte[] bytes, int from, int to, EventSink sink) {
		int behind = readShape(bytes, from, to);
		if (behind == DECLINED || !reading.test(draft))
			return DECLINED;
		roles.tell(draft, shapes.get(0).plan(roles, draft), sink);
		return behind;
	}

	private int readShape(byte[] bytes, int from, int to) {
		for (int i = 0; i < shapes.size(); i++) {
			JsonShape shape = shapes.get(i).shape;
			draft.begin(bytes, shape.fields());
			int behind = shape.read(bytes, from, to, draft);
			if (behind >= 0) {
				shapes.use(i);
				return behind;
			}
		}
		return DECLINED;
	}

	/// Remembers the shape of an event that was read the general way.
	///
	/// @param asWritten its values, their keys as written
	void learn(EventDraft asWritten, byte[] bytes, int from, int to) {
		JsonShape shape = JsonShape.of(asWritten, bytes, from, to);
		if (shape != null)
			shapes.add(new Planned(shape));
	}
}
