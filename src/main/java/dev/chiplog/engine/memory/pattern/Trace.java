package dev.chiplog.engine.memory.pattern;

import java.util.List;

/// What a stack trace says, whichever line it was thrown at.
///
/// @param exceptions the types of the exception and of its causes, the one that reached the log first
/// @param frames its significant places: those of the application before those of libraries, the innermost first
record Trace(List<String> exceptions, List<String> frames) {
	/// No trace.
	static final Trace NONE = new Trace(List.of(), List.of());

	Trace {
		exceptions = List.copyOf(exceptions);
		frames = List.copyOf(frames);
	}

	boolean isEmpty() {
		return exceptions.isEmpty() && frames.isEmpty();
	}

	/// The same, but with this type where the trace names none.
	///
	/// @param type empty for none
	Trace orType(String type) {
		return exceptions.isEmpty() && !type.isEmpty() ? new Trace(List.of(type), frames) : this;
	}
}
