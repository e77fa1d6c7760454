package dev.chiplog.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each system has its own place for settings.
class SettingsFolderTest {
	private static final Path HOME = Path.of("/home/lin");

	@Test
	void followsXdgOnLinux() {
		assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".config/chiplog"));
		assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "/etc/lin"))).isEqualTo(Path.of("/etc/lin/chiplog"));
		assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "not/absolute"))).isEqualTo(HOME.resolve(".config/chiplog"));
	}

	@Test
	void goesToApplicationSupportOnMac() {
		assertThat(folder("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Application Support/Chiplog"));
	}

	@Test
	void goesToTheRoamingProfileOnWindows() {
		assertThat(folder("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Chiplog"));
		assertThat(folder("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Chiplog"));
	}

	private static Path folder(String system, Map<String, String> environment) {
		return SettingsFolder.of(system, HOME, environment::get);
	}
}
