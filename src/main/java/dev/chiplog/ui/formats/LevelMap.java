package dev.chiplog.ui.formats;

import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What words of a format mean as levels, as a user writes it: `E=error, W=warning`.
///
/// @param wrong what of the text says nothing
record LevelMap(Map<String, Level> levels, List<String> wrong) {

	/// Reads what the user wrote; commas, semicolons or blanks stand between the words.
	static LevelMap of(String text) {
		Map<String, Level> levels = new LinkedHashMap<>();
		List<String> wrong = new ArrayList<>();
		for (String pair : text.strip().split("[,;\\s]+")) {
			int sign = pair.lastIndexOf('=');
			Optional<Level> level = sign < 1 ? Optional.empty() : Level.ofWord(pair.substring(sign + 1));
			if (level.isPresent())
				levels.put(pair.substring(0, sign), level.get());
			else if (!pair.isEmpty())
				wrong.add(pair);
		}
		return new LevelMap(levels, wrong);
	}
}
