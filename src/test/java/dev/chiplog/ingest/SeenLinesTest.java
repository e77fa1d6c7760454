package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SeenLinesTest {
	private final SeenLines seen = new SeenLines();

	@Test
	void knowsALineAgainWhereverItStands() {
		byte[] first = bytes("    return self.blocks[key]");
		byte[] second = bytes("x\n    return self.blocks[key]\ny");
		seen.add(first, 0, first.length);
		assertThat(seen.contains(second, 2, second.length - 2)).isTrue();
		assertThat(seen.contains(second, 2, second.length - 3)).isFalse();
		assertThat(seen.contains(second, 3, second.length - 2)).isFalse();
	}

	@Test
	void neverTakesOneLineForAnother() {
		for (int line = 0; line < 20_000; line++) {
			byte[] bytes = bytes("  File \"/srv/serving/cache.py\", line " + line + ", in fetch");
			assertThat(seen.contains(bytes, 0, bytes.length)).isFalse();
			seen.add(bytes, 0, bytes.length);
			assertThat(seen.contains(bytes, 0, bytes.length)).isTrue();
		}
	}

	@Test
	void leavesLongLinesAlone() {
		byte[] bytes = bytes("x".repeat(300));
		seen.add(bytes, 0, bytes.length);
		assertThat(seen.contains(bytes, 0, bytes.length)).isFalse();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
