package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MlflowMetricTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new MlflowMetric();
	}

	@Override
	protected List<String> samples() {
		return List.of("1740830400123 0.5 0", "1740830401123 1e-05 1", "1740830402123 nan 2", "1740830403123 17 3", "1740830404123 -inf");
	}

	@Test
	void namesTheValueAfterTheFile() {
		Head head = new Head(new byte[0], new FieldTable(), ZoneOffset.UTC, MODIFIED, Optional.empty(), "val_loss");
		CollectedEvent event = Objects.requireNonNull(CollectedEvent.of(format().open(head), "1740830400123 0.5 10"));
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.values()).containsEntry("val_loss", 0.5).containsEntry("step", 10L);
	}

	@Test
	void readsNumbersThatAreNone() {
		assertThat(read(samples().get(2)).values()).containsEntry("value", Double.NaN);
		assertThat(read(samples().get(3)).values()).containsEntry("value", 17L);
		assertThat(read(samples().get(4)).values()).containsEntry("value", Double.NEGATIVE_INFINITY).doesNotContainKey("step");
	}

	@Test
	void leavesOtherNumbersAlone() {
		for (String line : List.of("1740830400 0.5 0", "1740830400123 a 0", "1740830400123 0.5 0.5", "1740830400123",
				"1740830400123 1 2 3"))
			assertThat(CollectedEvent.of(parser(), line)).as(line).isNull();
	}
}
