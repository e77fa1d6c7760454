package dev.chiplog.ui.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.TimeFormat;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SpanTextTest {
	private static final long SECOND = 1_000_000_000L;
	private static final long DAY = 86_400 * SECOND;
	private static final SpanText TEXT = new SpanText(new TimeFormat(ZoneOffset.UTC));

	@Test
	void writesAStepAsPreciselyAsItIsLong() {
		assertThat(TEXT.ofStep(600 * SECOND, 1200 * SECOND)).isEqualTo("1970-01-01 00:10 – 00:20");
		assertThat(TEXT.ofStep(600 * SECOND, 615 * SECOND)).isEqualTo("1970-01-01 00:10:00 – 00:10:15");
		assertThat(TEXT.ofStep(600 * SECOND, 600 * SECOND + SECOND / 5)).isEqualTo("1970-01-01 00:10:00.000 – 00:10:00.200");
		assertThat(TEXT.ofStep(0, DAY)).isEqualTo("1970-01-01 00:00 – 1970-01-02 00:00");
	}
}
