package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelExpressionTest {

	@ParameterizedTest
	@CsvSource({"warn,WARNING", "WARNING,WARNING", "err,ERROR", "fatal,CRITICAL", "info,INFO", "e,ERROR", "Crit,CRITICAL", " debug ,DEBUG",
			"warni,WARNING", "tra,TRACE"})
	void readsWordsAndBeginningsInAnyCase(String text, Level level) {
		assertThat(LevelExpression.read(text)).contains(level);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "errors", "loud", "40"})
	void readsNothingElse(String text) {
		assertThat(LevelExpression.read(text)).isEmpty();
	}
}
