package dev.chiplog.engine.memory.pattern;

import dev.chiplog.query.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Puts outlines with the same template and what was thrown together, and gives each of the patterns a text of its own. One thread.
final class PatternNames {
	private final Map<Key, Members> patterns = new TreeMap<>();

	/// What patterns are told apart by.
	///
	/// @param frame the place that the trace is most about; empty when there is none
	private record Key(String template, List<String> exceptions, String frame) implements Comparable<Key> {
		@Override
		public int compareTo(Key other) {
			int compared = template.compareTo(other.template);
			if (compared == 0)
				compared = String.join("\t", exceptions).compareTo(String.join("\t", other.exceptions));
			return compared == 0 ? frame.compareTo(other.frame) : compared;
		}
	}

	/// The outlines of one pattern.
	private static final class Members {
		private final List<String> outlines = new ArrayList<>();
		private @Nullable List<String> frames;

		/// The frames that all traces begin with are those of the pattern.
		void add(String outline, List<String> own) {
			outlines.add(outline);
			int same = 0;
			List<String> before = frames == null ? own : frames;
			while (same < before.size() && same < own.size() && before.get(same).equals(own.get(same)))
				same++;
			frames = List.copyOf(before.subList(0, same));
		}

		List<String> frames() {
			return frames == null ? List.of() : frames;
		}
	}

	/// Adds an outline.
	///
	/// @param template of its message, as it came from [TemplateSplit]
	void add(String outline, String template, Trace trace) {
		String frame = trace.frames().isEmpty() ? "" : trace.frames().getFirst();
		patterns.computeIfAbsent(new Key(template, trace.exceptions(), frame), _ -> new Members()).add(outline, trace.frames());
	}

	/// The patterns.
	///
	/// @param outlines by code, the first of which is 1
	PatternTable table(List<String> outlines) {
		Map<String, Integer> sharing = new TreeMap<>();
		patterns.keySet().forEach(key -> sharing.merge(shown(key.template), 1, Integer::sum));
		Map<String, Named> named = new TreeMap<>();
		for (boolean shared : new boolean[]{false, true})
			patterns.forEach((key, members) -> {
				String template = shown(key.template);
				boolean ambiguous = template.isEmpty() || sharing.getOrDefault(template, 1) > 1;
				if (ambiguous == shared) {
					String text = shared ? unique(told(template, key), named) : template;
					named.put(text, new Named(new Pattern(text, key.exceptions, members.frames()), template, members.outlines));
				}
			});
		Map<String, Integer> codes = new TreeMap<>();
		int code = 0;
		for (Named one : named.values()) {
			code++;
			for (String outline : one.outlines)
				codes.put(outline, code);
		}
		int[] ofOutline = new int[outlines.size() + 1];
		for (int i = 0; i < outlines.size(); i++)
			ofOutline[i + 1] = codes.getOrDefault(outlines.get(i), 0);
		return new PatternTable(named.values().stream().map(Named::pattern).toList(), named.values().stream().map(Named::template).toList(),
				ofOutline);
	}

	private record Named(Pattern pattern, String template, List<String> outlines) {
	}

	/// The template as people see it.
	private static String shown(String template) {
		String text = !template.isEmpty() && template.charAt(0) == Outline.REQUEST ? template.substring(1) : template;
		return text.replace(OutlineTokens.VARIABLE, Pattern.VARIABLE).replace(Outline.QUOTED_BLANK, ' ');
	}

	/// A text that says what was thrown where.
	private static String told(String template, Key key) {
		StringBuilder text = new StringBuilder(template);
		if (!key.exceptions.isEmpty())
			text.append(text.isEmpty() ? "" : " – ").append(key.exceptions.getFirst());
		if (!key.frame.isEmpty())
			text.append(text.isEmpty() ? "(" : " (").append(key.frame).append(')');
		return text.toString();
	}

	private static String unique(String text, Map<String, Named> taken) {
		String free = text;
		for (int number = 2; taken.containsKey(free); number++)
			free = text + " #" + number;
		return free;
	}
}
