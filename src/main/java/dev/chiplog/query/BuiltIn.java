package dev.chiplog.query;

import dev.chiplog.record.Role;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names that Chiplog gives to what every event has, whatever its log: `@time`, `@source`, ….
public enum BuiltIn {
	/** The path of the source; the parts of a rotated log share theirs. */
	SOURCE(null),
	/** The file, or the member of an archive, that the event stands in. */
	FILE(null),
	/** The first physical line, 1-based. */
	LINE(null),
	/** The time. */
	TIME(Role.TIME),
	/** The normalised level. */
	LEVEL(Role.LEVEL),
	/** What the field with the role logger says. */
	LOGGER(Role.LOGGER),
	/** What the field with the role message says. */
	MESSAGE(Role.MESSAGE),
	/** The text as it stands in the source. */
	RAW(null),
	/** The name of the format that understood the event. */
	FORMAT(null),
	/** The template that the message shares with others; empty until patterns are mined. */
	PATTERN(null);

	private final @Nullable Role role;

	BuiltIn(@Nullable Role role) {
		this.role = role;
	}

	/// The name as it is written: `@time`.
	public String word() {
		return "@" + name().toLowerCase(Locale.ROOT);
	}

	/// The role that the name stands for; null for what is no field of a log.
	public @Nullable Role role() {
		return role;
	}

	/// The built-in of that name, `@` included, in any case.
	public static Optional<BuiltIn> of(String word) {
		for (BuiltIn builtIn : values())
			if (builtIn.word().equalsIgnoreCase(word))
				return Optional.of(builtIn);
		return Optional.empty();
	}
}
