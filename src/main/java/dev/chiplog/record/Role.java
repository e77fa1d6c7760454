package dev.chiplog.record;

import java.util.Locale;

/// What a field means, whatever its log calls it.
public enum Role {
	TIME, LEVEL, LOGGER, MESSAGE, MODEL, USER, REQUEST, LATENCY, STATUS, HOST, THREAD, EXCEPTION;

	/// The name under which a filter, a facet or a column asks for the role: `model`, `user`, ….
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
