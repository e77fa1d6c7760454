package dev.chiplog.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GpuMonitorTest extends FormatContract {

	@Override
	protected Format format() {
		return new GpuMonitor();
	}

	@Override
	protected String preamble() {
		return "#Date       Time        gpu    pwr  gtemp  mtemp     sm   mclk\n#YYYYMMDD   HH:MM:SS    Idx      W      C      C      %    MHz\n";
	}

	@Override
	protected List<String> samples() {
		return List.of(" 20250301   12:00:00      0     43     48      -     97   3505",
				" 20250301   12:00:01      1     44     49      -      0   3505");
	}

	@Test
	void putsTheUnitsIntoTheNames() {
		CollectedEvent event = read(samples().get(0));
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.values()).containsEntry("gpu", 0L).containsEntry("pwr_W", 43L).containsEntry("gtemp_C", 48L)
				.containsEntry("sm_percent", 97L).containsEntry("mclk_MHz", 3505L).doesNotContainKey("mtemp_C");
	}

	@Test
	void readsProcessesWithNoTime() {
		String head = "# gpu         pid   type     sm    mem    command\n# Idx           #    C/G      %      %    name\n";
		CollectedEvent event = CollectedEvent.of(
				format().open(new Head(head.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneOffset.UTC, MODIFIED)),
				"    0       4711     C     98     40    python");
		assertThat(event).isNotNull();
		assertThat(Objects.requireNonNull(event).values()).containsEntry("pid", 4711L).containsEntry("type", "C")
				.containsEntry("mem_percent", 40L).containsEntry("command", "python");
		assertThat(event.time()).isNull();
	}
}
