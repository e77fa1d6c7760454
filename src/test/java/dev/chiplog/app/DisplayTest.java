package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a window can be shown, by what the system says and by whether a server is there.
class DisplayTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"Windows 11", "Mac OS X"})
	void isAlwaysThereOnDesktopSystems(String system) {
		assertThat(new Display(system, Map.of()).problem()).isEmpty();
	}

	@Test
	void isMissingWhereNothingNamesOne() {
		assertThat(new Display("Linux", Map.of("DISPLAY", " ")).problem()).contains("There is no display to open a window on.");
		assertThat(new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).problem()).isEmpty();
	}

	@Test
	void isNamedWhenItDoesNotExist() {
		assertThat(new Display("Linux", Map.of("DISPLAY", ":64999")).problem())
				.contains("There is no display :64999, which DISPLAY names, to open a window on.");
	}

	@Test
	void isTakenForThereOnAnotherMachine() {
		assertThat(new Display("Linux", Map.of("DISPLAY", "node:10.0")).problem()).isEmpty();
	}

	@Test
	void isThereWhereItsSocketIs() throws IOException {
		XServer server = new XServer(7, folder);
		assertThat(server.isThere()).isFalse();
		Files.createFile(folder.resolve("X7"));
		assertThat(server.isThere()).isTrue();
	}

	@Test
	void isReadFromItsName() {
		assertThat(XServer.of(":0")).hasValueSatisfying(server -> assertThat(server.number()).isZero());
		assertThat(XServer.of("unix:3.1")).hasValueSatisfying(server -> assertThat(server.number()).isEqualTo(3));
		assertThat(XServer.of("/private/tmp/com.apple.launchd/org.xquartz:0")).isEmpty();
	}
}
