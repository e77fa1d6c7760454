package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingAccuracyTest {

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void putsMessagesOfOneTemplateTogether(long seed) {
		List<MadeMessages.Message> messages = MadeMessages.of(seed, 3000);
		List<String> told = MinedMessages.patterns(messages.stream().map(MadeMessages.Message::text).toList());
		assertThat(Grouping.accuracy(messages.stream().map(MadeMessages.Message::template).toList(), told))
				.as(told.stream().distinct().toList().toString()).isGreaterThanOrEqualTo(0.95);
	}
}
