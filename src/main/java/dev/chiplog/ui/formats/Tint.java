package dev.chiplog.ui.formats;

import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The colour behind a part of a line, the same as beside its field.
enum Tint {
	/** None: what a message is, and what is not found in the line. */
	PLAIN, TIME, LEVEL,
	/** What stands around the logger's own line. */
	WRAPPING, FIRST, SECOND, THIRD;

	private static final Tint[] OTHERS = {FIRST, SECOND, THIRD};

	/// The tint of a field.
	///
	/// @param others how many fields were tinted that are neither time nor level nor wrapping
	static Tint of(@Nullable Role role, Stage stage, int others) {
		if (role == Role.MESSAGE)
			return PLAIN;
		if (role == Role.TIME)
			return TIME;
		if (role == Role.LEVEL)
			return LEVEL;
		return stage == Stage.LAYER ? WRAPPING : OTHERS[others % OTHERS.length];
	}

	/// The style class of what wears it.
	String styleClass() {
		return "part-" + name().toLowerCase(Locale.ROOT);
	}
}
