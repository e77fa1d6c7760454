package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VmwareLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new VmwareLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01T12:00:00.746Z In(14) ConfigStore[1001]: Log for ConfigStore",
				"2025-03-01T12:00:01Z Wa(12)[+] hostprofile[1002]: {'mode': 'Er(1)'}",
				"2025-03-01T12:00:02.123Z Er(163) Hostd[1003]: [Originator@6876 sub=Libs opID=42ff] failed",
				"2025-03-01T12:00:03.123Z info vpxd[1004] [Originator@6876 sub=vpxLro] [VpxLRO] BEGIN\n--> more",
				"2025-03-01T12:00:04.123Z cpu0:12345)WARNING: ScsiDeviceIO: failed",
				"2025-03-01T12:00:05.123Z cpu1:12346)NMP: nmp_Throttle: 7");
	}

	@Test
	void readsLevelAndOrigin() {
		CollectedEvent event = read("2025-03-01T12:00:02.123Z Er(163) Hostd[1003]: [Originator@6876 sub=Libs opID=42ff] info: In(14) x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02.123Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("logger")).isEqualTo("Hostd");
		assertThat(event.value("pid")).isEqualTo(1003L);
		assertThat(event.value("origin")).isEqualTo("sub=Libs opID=42ff");
		assertThat(event.value("message")).isEqualTo("info: In(14) x");
	}

	@Test
	void readsTheKernel() {
		CollectedEvent event = read("2025-03-01T12:00:04.123Z cpu0:12345)WARNING: ScsiDeviceIO: 1: ALERT");
		assertThat(event.level()).isEqualTo(Level.WARNING);
		assertThat(event.value("logger")).isEqualTo("ScsiDeviceIO");
		assertThat(event.value("message")).isEqualTo("1: ALERT");
	}

	@Test
	void readsADayWithoutAClock() {
		CollectedEvent event = read("2025-03-01 In(14) hostprofile[7]: 05:34:23.666 x");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T00:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("logger")).isEqualTo("hostprofile");
	}
}
