package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The distinct outlines of a dataset; each has a code from 1 on, in order of first appearance.
///
/// Threads: any number add and read at once.
final class OutlineTable {
	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> texts = new ArrayList<>();

	/// The code of an outline, added if it is new.
	synchronized int add(String outline) {
		@Nullable
		Integer known = codes.get(outline);
		if (known != null)
			return known;
		texts.add(outline);
		codes.put(outline, texts.size());
		return texts.size();
	}

	/// The text of a code from 1 to [#size].
	synchronized String text(int code) {
		return texts.get(code - 1);
	}

	/// Whether the outline of a code is that of a request line.
	synchronized boolean isRequest(int code) {
		String text = texts.get(code - 1);
		return !text.isEmpty() && text.charAt(0) == Outline.REQUEST;
	}

	/// The texts of all codes so far, in their order.
	synchronized List<String> texts() {
		return List.copyOf(texts);
	}

	/// How many outlines there are; the largest code.
	synchronized int size() {
		return texts.size();
	}
}
