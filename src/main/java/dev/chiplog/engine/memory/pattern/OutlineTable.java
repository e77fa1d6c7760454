package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The distinct outlines of a dataset; each has a code from 1 on, in order of first appearance.
///
/// Their number is bounded, whatever the messages are: see [OutlineGroup] for the words of one frame. Beyond [#MOST_GROUPS] frames and
/// first words, frames alone tell outlines apart, and beyond as many frames only the first word does. Beyond [#MOST_TRACES] different
/// stack traces these don't. All of this depends on what outlines there are, and not on their order.
///
/// Threads: any number add and read at once.
final class OutlineTable {
	static final int MOST_GROUPS = 1 << 14;
	static final int MOST_TRACES = 1 << 13;

	/// By what outlines are put into groups, coarser and coarser.
	private enum Grouping {
		FRAME_AND_FIRST_WORD, FRAME, NOTHING
	}

	private final List<String> texts = new ArrayList<>();
	private final Set<String> traces = new HashSet<>();
	private Map<String, OutlineGroup> groups = new HashMap<>();
	private Grouping grouping = Grouping.FRAME_AND_FIRST_WORD;

	/// The code of an outline, added if it is new.
	///
	/// @param outline as it is told by its event, not as another was changed here
	synchronized int add(String outline) {
		int end = outline.indexOf('\n');
		String trace = end < 0 ? "" : outline.substring(end);
		if (!trace.isEmpty() && traces.size() <= MOST_TRACES && traces.add(trace) && traces.size() > MOST_TRACES)
			regroup();
		OutlineTokens tokens = tokens(end < 0 ? outline : outline.substring(0, end));
		OutlineGroup group = groups.computeIfAbsent(key(tokens), _ -> new OutlineGroup());
		if (group.see(tokens, grouping == Grouping.NOTHING ? tokens.text() : outline))
			renew(group, group.forget());
		int code = code(group, group.masked(tokens) + kept(trace));
		while (groups.size() > MOST_GROUPS && grouping != Grouping.NOTHING) {
			grouping = Grouping.values()[grouping.ordinal() + 1];
			regroup();
		}
		return code;
	}

	/// The texts of all codes so far, in their order; several may have the same.
	synchronized List<String> texts() {
		return List.copyOf(texts);
	}

	/// How many codes there are; the largest.
	synchronized int size() {
		return texts.size();
	}

	private int code(OutlineGroup group, String text) {
		@Nullable
		Integer known = group.code(text);
		if (known != null)
			return known;
		texts.add(text);
		group.add(texts.size(), text);
		return texts.size();
	}

	/// Takes what varies now out of texts of a group.
	private void renew(OutlineGroup group, List<Integer> codes) {
		for (int code : codes) {
			String text = texts.get(code - 1);
			int end = text.indexOf('\n');
			String masked = group.masked(tokens(end < 0 ? text : text.substring(0, end))) + (end < 0 ? "" : kept(text.substring(end)));
			texts.set(code - 1, masked);
			group.add(code, masked);
		}
	}

	/// Puts all outlines into groups again.
	private void regroup() {
		Map<String, OutlineGroup> now = new HashMap<>();
		Map<OutlineGroup, List<Integer>> codes = new HashMap<>();
		for (OutlineGroup group : groups.values())
			for (int code : group.forget()) {
				String text = texts.get(code - 1);
				int end = text.indexOf('\n');
				OutlineTokens tokens = tokens(end < 0 ? text : text.substring(0, end));
				OutlineGroup next = now.computeIfAbsent(key(tokens), _ -> new OutlineGroup());
				if (codes.computeIfAbsent(next, _ -> new ArrayList<>()).add(code))
					next.see(group, grouping == Grouping.NOTHING ? 1 : Integer.MAX_VALUE);
			}
		groups = now;
		codes.forEach(this::renew);
	}

	private String kept(String trace) {
		return traces.size() <= MOST_TRACES ? trace : "";
	}

	/// The tokens by which an outline is put into a group.
	private OutlineTokens tokens(String message) {
		OutlineTokens tokens = OutlineTokens.of(message, Outline.isRequest(message));
		return grouping == Grouping.NOTHING ? tokens.beginning() : tokens;
	}

	private String key(OutlineTokens tokens) {
		return switch (grouping) {
			case FRAME_AND_FIRST_WORD -> tokens.frame() + Templates.first(tokens.first());
			case FRAME -> tokens.frame();
			case NOTHING -> "";
		};
	}
}
