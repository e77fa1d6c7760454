package dev.chiplog.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ControlScanTest {

	@Test
	void findsTheFirstControlCharacterThatIsNoTab() {
		Random random = new Random(3);
		for (int round = 0; round < 20_000; round++) {
			byte[] bytes = new byte[random.nextInt(60)];
			for (int i = 0; i < bytes.length; i++)
				bytes[i] = random.nextInt(30) > 0 ? (byte) (random.nextInt(230) + 32) : (byte) random.nextInt(32);
			int from = random.nextInt(bytes.length + 1);
			int expected = from;
			while (expected < bytes.length && (bytes[expected] < 0 || bytes[expected] >= ' ' || bytes[expected] == '\t'))
				expected++;
			assertThat(ControlScan.findControl(bytes, from, bytes.length)).isEqualTo(expected);
		}
	}
}
