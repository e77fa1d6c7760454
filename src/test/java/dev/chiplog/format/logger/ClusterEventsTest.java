package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterEventsTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new ClusterEvents();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"- 1740830400 2025.03.01 R02-M1-N0-C:J12-U11 2025-03-01-12.00.00.363779 R02-M1-N0-C:J12-U11 RAS KERNEL INFO corrected",
				"KERNDTLB 1740830401 2025.03.01 R02-M1-N0 2025-03-01-12.00.01.363779 R02-M1-N0 RAS APP FATAL data TLB error",
				"- 1740830402 2025.03.01 dn228 Mar 1 12:00:02 dn228/dn228 crond(pam_unix)[2915]: session closed",
				"- 1740830403 2025.03.01 tbird-admin1 Mar 1 12:00:03 local@tbird-admin1 ib_sm: sweep",
				"- 1740830403 2025.03.01 #8# Mar 1 12:00:03 #8#/#8# sshd[7]: closed",
				"460903 node-246 unix.hw state_change.unavailable 1740830404 1 Component State Change: down");
	}

	@Test
	void readsTheRasLog() {
		CollectedEvent event = read(
				"KERNDTLB 1740830401 2025.03.01 R02-M1-N0 2025-03-01-12.00.01.363779 R02-M1-N0 RAS APP FATAL INFO data TLB error");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
		assertThat(event.value("alert")).isEqualTo("KERNDTLB");
		assertThat(event.value("node")).isEqualTo("R02-M1-N0");
		assertThat(event.value("logger")).isEqualTo("APP");
		assertThat(event.value("message")).isEqualTo("INFO data TLB error");
	}

	@Test
	void readsTheSyslogOfACluster() {
		CollectedEvent event = read("- 1740830402 2025.03.01 dn228 Mar 1 12:00:02 dn228/dn228 crond(pam_unix)[2915]: session: closed");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02Z"));
		assertThat(event.value("alert")).isNull();
		assertThat(event.value("node")).isEqualTo("dn228");
		assertThat(event.value("logger")).isEqualTo("crond(pam_unix)");
		assertThat(event.value("pid")).isEqualTo(2915L);
		assertThat(event.value("message")).isEqualTo("session: closed");
	}

	@Test
	void keepsTheSecondsSince1970BesideTheClockOfTheMachine() {
		CollectedEvent event = read("- 1131566461 2005.11.09 dn228 Nov 9 12:01:01 dn228/dn228 kernel: eth0 up");
		assertThat(event.time()).isEqualTo(Instant.parse("2005-11-09T20:01:01Z"));
	}

	@Test
	void readsAComponentState() {
		CollectedEvent event = read("460903 node-246 unix.hw state_change.unavailable 1740830404 1 Component State Change: down");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:04Z"));
		assertThat(event.value("node")).isEqualTo("node-246");
		assertThat(event.value("logger")).isEqualTo("unix.hw");
		assertThat(event.value("message")).isEqualTo("Component State Change: down");
	}
}
