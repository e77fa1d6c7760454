package dev.chiplog.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The distinct texts of one field over a whole dataset; each has a code from 1 on, in order of first appearance.
///
/// Threads: one thread adds (under the dictionary's lock), any number reads. A code that a reader got from a sealed segment is always known.
public final class Dictionary {
	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> values = Collections.synchronizedList(new ArrayList<>());
	private long bytes;

	/// The code of the text, added if it is new.
	public synchronized int add(String text) {
		Integer known = codes.get(text);
		if (known != null)
			return known;
		values.add(text);
		codes.put(text, values.size());
		bytes += 104 + 2L * text.length();
		return values.size();
	}

	/// The code of the text; 0 when no event has it.
	public synchronized int code(String text) {
		@Nullable
		Integer known = codes.get(text);
		return known == null ? 0 : known;
	}

	/// The text of a code from 1 to [#size].
	public String text(int code) {
		return values.get(code - 1);
	}

	/// How many distinct texts there are; the largest code.
	public int size() {
		return values.size();
	}

	/// An estimate of the heap that the texts take, in bytes.
	public synchronized long bytes() {
		return bytes;
	}
}
