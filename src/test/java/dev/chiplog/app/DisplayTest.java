package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a window can be shown, by what the system says and by whether a server answers.
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
	void isNamedWhenItDoesNotAnswer() throws IOException {
		String name;
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			name = "localhost:" + (server.getLocalPort() - 6000) + ".0";
			assertThat(new Display("Linux", Map.of("DISPLAY", name)).problem()).isEmpty();
		}
		assertThat(new Display("Linux", Map.of("DISPLAY", name)).problem()).hasValueSatisfying(
				sentence -> assertThat(sentence).startsWith("No display answers to the name " + name + ", which DISPLAY gives;"));
	}

	@Test
	void answersThroughItsSocket() throws IOException {
		XServer server = new XServer("", 7, folder);
		assertThat(server.answers()).isFalse();
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(folder.resolve("X7")));
			assertThat(server.answers()).isTrue();
		}
		assertThat(server.answers()).as("a socket that nobody listens to any more").isFalse();
	}

	@Test
	void isReadFromItsName() {
		assertThat(XServer.of(":0")).hasValueSatisfying(server -> assertThat(server.number()).isZero());
		assertThat(XServer.of("unix:3.1")).hasValueSatisfying(server -> assertThat(server.host()).isEmpty());
		assertThat(XServer.of("node:10.0")).hasValueSatisfying(server -> assertThat(server.host()).isEqualTo("node"));
		assertThat(XServer.of("/private/tmp/com.apple.launchd/org.xquartz:0")).isEmpty();
	}
}
