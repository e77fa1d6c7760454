package dev.chiplog.engine.memory.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Patterns of messages that stand in no log.
final class MinedMessages {
	private MinedMessages() {
	}

	/// The text of the pattern of each message.
	static List<String> patterns(List<String> messages) {
		OutlineTable outlines = new OutlineTable();
		Outliner outliner = new Outliner();
		int[] outlineOf = messages.stream().mapToInt(message -> {
			byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
			outliner.outline(bytes, 0, bytes.length);
			return outlines.add(new String(outliner.bytes(), 0, outliner.length(), StandardCharsets.UTF_8));
		}).toArray();
		long[] counts = new long[outlines.size() + 1];
		Arrays.fill(counts, 1);
		PatternTable table = Templates.of(outlines.texts(), counts);
		return Arrays.stream(outlineOf).mapToObj(outline -> table.patterns().get(table.ofOutline()[outline] - 1).text()).toList();
	}
}
