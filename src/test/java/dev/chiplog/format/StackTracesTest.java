package dev.chiplog.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTracesTest {

	@ParameterizedTest
	@ValueSource(strings = {"\tat org.example.A.b(A.java:1)", "  File \"a.py\", line 1", "Caused by: java.io.IOException: x", "... 12 more",
			"Traceback (most recent call last):", "During handling of the above exception, another exception occurred:", "ValueError: bad",
			"torch.cuda.OutOfMemoryError: CUDA", "KeyboardInterrupt", "#0 /app/a.php(1): b()", "goroutine 1 [running]:"})
	void goesOnWithTheEventBefore(String line) {
		assertThat(continues(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "2025-03-01 ERROR x", "Loading model", "Errors", "An Error: x", "# comment", "{\"a\": 1}"})
	void leavesOtherLinesAlone(String line) {
		assertThat(continues(line)).isFalse();
	}

	@Test
	void namesTheLastExceptionOfAPythonChain() {
		assertThat(type("""
				ERROR step failed
				Traceback (most recent call last):
				  File "a.py", line 1, in f
				KeyError: 'x'

				During handling of the above exception, another exception occurred:

				Traceback (most recent call last):
				  File "b.py", line 2, in g
				serve.errors.ModelError: no model
				""")).isEqualTo("serve.errors.ModelError");
	}

	@Test
	void namesTheExceptionAboveTheFirstFrame() {
		assertThat(type(
				"x\njava.lang.IllegalStateException: no\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: y\n\tat d.E.f(E.java:2)"))
				.isEqualTo("java.lang.IllegalStateException");
		assertThat(type("boom: TypeError: x is not a function\n    at run (/app/a.js:1:2)")).isEqualTo("TypeError");
		assertThat(type("x\nException in thread \"main\" java.lang.NullPointerException\n\tat a.B.c(B.java:1)"))
				.isEqualTo("java.lang.NullPointerException");
	}

	@Test
	void findsNoTraceInAMessageOfSeveralLines() {
		byte[] bytes = bytes("config:\n  a = 1\n  at = 2");
		assertThat(StackTraces.find(bytes, 0, bytes.length)).isNull();
	}

	private static boolean continues(String line) {
		return StackTraces.continues(bytes(line), 0, bytes(line).length);
	}

	private static String type(String event) {
		byte[] bytes = bytes(event);
		StackTrace trace = Objects.requireNonNull(StackTraces.find(bytes, 0, bytes.length));
		return new String(bytes, trace.typeFrom(), trace.typeTo() - trace.typeFrom(), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
