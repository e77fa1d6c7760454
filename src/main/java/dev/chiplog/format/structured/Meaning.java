package dev.chiplog.format.structured;

import dev.chiplog.record.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which fields of a dialect mean what; immutable, each method gives a fuller one.
///
/// Other roles go by the names of fields (see [dev.chiplog.record.RoleNames]), so a key whose name says nothing there is given a field
/// of another name with [#called].
///
/// @param times the fields that may hold the time, best first
/// @param levels the fields that may hold the level, best first
/// @param scale how numbers in these count
/// @param fraction the field that counts the nanoseconds since the time's second; null when there is none
/// @param unwritten the level of an event that writes none; null when such an event has none
/// @param names fields by the keys that are called otherwise
/// @param outer paths that are left out of the names of what stands inside them
/// @param guessed whether time and level are found by content, as for an unknown source, since the keys are the user's
public record Meaning(List<String> times, List<String> levels, LevelScale scale, @Nullable String fraction, @Nullable Level unwritten,
		Map<String, String> names, List<String> outer, boolean guessed) {

	public Meaning {
		times = List.copyOf(times);
		levels = List.copyOf(levels);
		names = Map.copyOf(names);
		outer = List.copyOf(outer);
	}

	/// The time is in one of these fields, the first that has one; there may be none.
	public static Meaning times(String... names) {
		return new Meaning(List.of(names), List.of(), LevelScale.TENS, null, null, Map.of(), List.of(), false);
	}

	/// Events have no time.
	public static Meaning timeless() {
		return times(new String[0]);
	}

	/// Time and level are in fields that are found by their names and their content.
	public static Meaning byContent() {
		return new Meaning(List.of(), List.of(), LevelScale.TENS, null, null, Map.of(), List.of(), true);
	}

	/// The level is in one of these fields, the first that has one; numbers are bunyan's tens.
	public Meaning levels(String... fields) {
		return levels(LevelScale.TENS, fields);
	}

	/// The level is in one of these fields, the first that has one; numbers and letters count on the scale.
	public Meaning levels(LevelScale numbers, String... fields) {
		return new Meaning(times, List.of(fields), numbers, fraction, unwritten, names, outer, guessed);
	}

	/// A field counts the nanoseconds since the second that the time field tells.
	public Meaning fraction(String field) {
		return new Meaning(times, levels, scale, field, unwritten, names, outer, guessed);
	}

	/// An event that writes no level has this one.
	public Meaning unwritten(Level level) {
		return new Meaning(times, levels, scale, fraction, level, names, outer, guessed);
	}

	/// The value behind a key, given as its whole path, is a field of another name.
	public Meaning called(String path, String field) {
		Map<String, String> more = new HashMap<>(names);
		more.put(path, field);
		return new Meaning(times, levels, scale, fraction, unwritten, more, outer, guessed);
	}

	/// What stands inside these objects, given as whole paths, is named as if it stood outside.
	public Meaning without(String... paths) {
		return new Meaning(times, levels, scale, fraction, unwritten, names, List.of(paths), guessed);
	}

	/// The name of the field that a key's value becomes.
	String name(String path) {
		String name = names.get(path);
		if (name != null)
			return name;
		for (String prefix : outer)
			if (path.length() > prefix.length() && path.startsWith(prefix) && path.charAt(prefix.length()) == '.')
				return path.substring(prefix.length() + 1);
		return path;
	}
}
