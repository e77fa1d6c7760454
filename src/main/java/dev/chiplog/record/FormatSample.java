package dev.chiplog.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event that a [FormatDefinition] must understand, and what it must find in it.
///
/// @param line the event as it stands in a log; several lines when it spans them
/// @param level the level that it must have; null when any will do
/// @param time the time that it must have; null when any will do; a stamp that writes no year takes its year from here
/// @param fields the texts that fields must have, by their names or by the words of their roles, as `logger`
public record FormatSample(String line, @Nullable Level level, @Nullable Instant time, Map<String, String> fields) {

	public FormatSample {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/// An event that must be understood, whatever is found in it.
	public static FormatSample of(String line) {
		return new FormatSample(line, null, null, Map.of());
	}
}
