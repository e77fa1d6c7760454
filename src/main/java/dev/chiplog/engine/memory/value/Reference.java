package dev.chiplog.engine.memory.value;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Role;
import java.util.List;

/// What a name in a question stands for: the places its value comes from, of which the first that an event has counts.
///
/// @param origins best first; empty when no event can have a value
public record Reference(List<Origin> origins) {
	/// A name that no event has a value for.
	public static final Reference NOTHING = new Reference(List.of());
	public static final Reference TIME = own(BuiltIn.TIME);
	public static final Reference LEVEL = own(BuiltIn.LEVEL);

	public Reference {
		origins = List.copyOf(origins);
	}

	/// What every event has under that name.
	public static Reference own(BuiltIn builtIn) {
		return new Reference(List.of(new Origin.Own(builtIn)));
	}

	/// Whether it is the event's time before anything else.
	public boolean isTime() {
		return begins(BuiltIn.TIME);
	}

	/// Whether it is the event's level before anything else.
	public boolean isLevel() {
		return begins(BuiltIn.LEVEL);
	}

	/// Whether it is the raw text.
	public boolean isRaw() {
		return begins(BuiltIn.RAW);
	}

	/// Whether its values may be others in a later snapshot, even for the events of sealed segments: patterns are told from all messages.
	public boolean isPattern() {
		return begins(BuiltIn.PATTERN);
	}

	/// Whether it is a message or the raw text, in which `:` means *contains*.
	public boolean isProse() {
		return isRaw() || !origins.isEmpty() && origins.getFirst() instanceof Origin.Logged(var field) && field.role() == Role.MESSAGE;
	}

	private boolean begins(BuiltIn builtIn) {
		return !origins.isEmpty() && origins.getFirst() instanceof Origin.Own(BuiltIn own) && own == builtIn;
	}
}
