package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Mismatch;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonBreakTest {

	@Test
	void missesTheBraceOfWhatIsNoObject() {
		assertThat(find("  plain text")).isEqualTo(new Mismatch(2, "'{'"));
	}

	@Test
	void missesTheEndOfWhatIsCutOff() {
		assertThat(find("{\"a\": 1, \"b\": \"x")).isEqualTo(new Mismatch(16, "'}'"));
		assertThat(find("{\"a\": {\"c\": 1}")).isEqualTo(new Mismatch(14, "'}'"));
	}

	@Test
	void findsTheByteThatBreaksAnObject() {
		Mismatch found = find("{\"a\": 1 \"b\": 2}");
		assertThat(found.at()).isBetween(8, 9);
		assertThat(found.expected()).isEmpty();
	}

	private static Mismatch find(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return JsonBreak.of(bytes, 0, bytes.length);
	}
}
