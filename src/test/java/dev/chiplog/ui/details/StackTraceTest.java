package dev.chiplog.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTraceTest {

	@ParameterizedTest
	@ValueSource(strings = {"Traceback (most recent call last):", "[rank0]: Traceback (most recent call last):",
			"java.lang.IllegalStateException: no model", "\tat com.acme.Serving.predict(Serving.java:17)",
			"    at predict (/app/index.js:3:9)", "Caused by: java.io.IOException: closed", "goroutine 17 [running]:",
			"thread 'main' panicked at src/main.rs:4:5:", "panic: nil map", "ValueError: shapes differ",
			"   at Serving.Model.Run() in Model.cs:line 9"})
	void beginsAtTheFirstLineThatLooksLikeOne(String line) {
		String event = "2025-03-01 14:01:00 ERROR predict failed\nfor request 7\n" + line + "\nmore of it";
		assertThat(event.substring(StackTrace.beginning(event))).startsWith(line);
		assertThat(StackTrace.is(line + "\nmore of it")).isTrue();
	}

	@Test
	void isNotSeenInPlainText() {
		assertThat(StackTrace.beginning("loaded\nat last\nError rate 3%\n  File size 12")).isEqualTo(-1);
		assertThat(StackTrace.beginning("Traceback (most recent call last):")).as("an event's own first line stays its message")
				.isEqualTo(-1);
		assertThat(StackTrace.is("ValueError: shapes differ")).as("one line is no trace").isFalse();
	}
}
