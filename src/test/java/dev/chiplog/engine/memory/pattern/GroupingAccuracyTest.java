package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingAccuracyTest {

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void putsMessagesOfOneTemplateTogether(long seed) {
		List<MadeMessages.Message> messages = MadeMessages.of(seed, 3000);
		OutlineTable outlines = new OutlineTable();
		Outliner outliner = new Outliner();
		int[] outlineOf = messages.stream().mapToInt(message -> {
			byte[] bytes = message.text().getBytes(StandardCharsets.UTF_8);
			outliner.outline(bytes, 0, bytes.length);
			return outlines.add(new String(outliner.bytes(), 0, outliner.length(), StandardCharsets.UTF_8));
		}).toArray();
		long[] counts = new long[outlines.size() + 1];
		Arrays.fill(counts, 1);
		PatternTable patterns = Templates.of(outlines.texts(), counts);
		List<Object> told = new ArrayList<>();
		for (int outline : outlineOf)
			told.add(patterns.ofOutline()[outline]);
		List<Object> truth = messages.stream().<Object>map(MadeMessages.Message::template).toList();
		assertThat(Grouping.accuracy(truth, told)).as(patterns.patterns().toString()).isGreaterThanOrEqualTo(0.95);
	}
}
