package dev.chiplog.format.logger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StraceLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new StraceLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("1234  12:00:00.123456 execve(\"/bin/ls\", [\"ls\"], 0x7ffd /* 7 vars */) = 0",
				"1234  12:00:00.223456 <... read resumed> \"x\", 1) = 1",
				"[pid  1235] 12:00:00.323456 close(3) = -1 EBADF (Bad file descriptor)", "12:00:01 +++ exited with 0 +++",
				"1740830400.123456 openat(AT_FDCWD, \"ERROR\", O_RDONLY) = 3");
	}

	@Test
	void readsProcessAndCall() {
		CollectedEvent event = read("1234  12:00:00.123456 execve(\"/bin/ls\", [\"ls\"], NULL) = 0");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-04T12:00:00.123456Z"));
		assertThat(event.level()).isNull();
		assertThat(event.value("pid")).isEqualTo(1234L);
		assertThat(event.value("syscall")).isEqualTo("execve");
		assertThat(event.value("message")).isEqualTo("execve(\"/bin/ls\", [\"ls\"], NULL) = 0");
	}

	@Test
	void readsSecondsSince1970() {
		CollectedEvent event = read("1740830400.123456 openat(AT_FDCWD, \"a\", O_RDONLY) = 3");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123456Z"));
		assertThat(event.value("syscall")).isEqualTo("openat");
	}
}
