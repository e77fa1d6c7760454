package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.engine.memory.pattern.style.LogStyle;
import dev.chiplog.engine.memory.pattern.style.StyledMessages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The grouping accuracy on made logs of many systems, with difficult ones among them: values that are phrases, and places of two words
/// that may as well be two messages. Some templates come once, others most of the time.
class StyledGroupingTest {
	private static final int SEEDS = 8;
	private static final int MESSAGES = 1000;

	@Test
	void putsTheMessagesOfManySystemsTogether() {
		Map<String, Double> accuracy = new TreeMap<>();
		for (LogStyle style : LogStyle.all())
			accuracy.put(style.name(), LongStream.rangeClosed(1, SEEDS).mapToDouble(seed -> accuracy(style, seed)).average().orElse(0));
		assertThat(accuracy.values().stream().mapToDouble(Double::doubleValue).average().orElse(0)).as(accuracy.toString())
				.isGreaterThanOrEqualTo(0.95);
		assertThat(accuracy.values()).as(accuracy.toString()).allMatch(one -> one >= 0.78);
	}

	private static double accuracy(LogStyle style, long seed) {
		List<StyledMessages.Message> messages = StyledMessages.of(style, seed, MESSAGES);
		List<Integer> truth = messages.stream().map(StyledMessages.Message::template).toList();
		return Grouping.accuracy(truth, MinedMessages.patterns(messages.stream().map(StyledMessages.Message::text).toList()));
	}
}
