package dev.chiplog.record;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A text format as a user describes it: how the first line of an event is taken apart, and events that prove it.
///
/// It holds what the user wrote, which may make no sense; whoever compiles it says what is wrong.
///
/// @param name what the format is called in `@format`
/// @param pattern a regular expression of RE2's syntax for a whole line, whose named groups are the fields
/// @param time how the time is written: a pattern of `java.time`, or `epoch-s`, `epoch-ms`, `epoch-us`, `epoch-ns`; null for any stamp
/// that Chiplog knows
/// @param zone in which a time with no zone is read; null for the source's
/// @param spansLines whether the lines behind an event that begin none belong to it; otherwise every line is an event
/// @param fields the names of fields whose group is called otherwise, by group; in other groups `__` stands for a dot
/// @param levels what words of this format mean, before those that every format knows
/// @param samples its tests
public record FormatDefinition(String name, String pattern, @Nullable String time, @Nullable ZoneId zone, boolean spansLines,
		Map<String, String> fields, Map<String, Level> levels, List<FormatSample> samples) {

	public FormatDefinition {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
		samples = List.copyOf(samples);
	}

	/// A format of lines that follow the pattern, with nothing else said about it.
	public static FormatDefinition of(String name, String pattern) {
		return new FormatDefinition(name, pattern, null, null, true, Map.of(), Map.of(), List.of());
	}

	/// The same with other samples.
	public FormatDefinition withSamples(List<FormatSample> others) {
		return new FormatDefinition(name, pattern, time, zone, spansLines, fields, levels, others);
	}

	/// The same with another notation of times; null for any stamp that Chiplog knows.
	public FormatDefinition withTime(@Nullable String other) {
		return new FormatDefinition(name, pattern, other, zone, spansLines, fields, levels, samples);
	}

	/// The same with other words for levels.
	public FormatDefinition withLevels(Map<String, Level> others) {
		return new FormatDefinition(name, pattern, time, zone, spansLines, fields, others, samples);
	}
}
