package dev.chiplog.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether this machine can show a window.
///
/// @param system the name of the operating system
/// @param environment the variables in which Linux and its kin name a display
record Display(String system, Map<String, String> environment) {
	private static final String X = "DISPLAY";
	private static final String WAYLAND = "WAYLAND_DISPLAY";

	/// That of this machine.
	static Display ofSystem() {
		return new Display(System.getProperty("os.name", ""), System.getenv());
	}

	/// Why there is no display, in one sentence; empty when there is one. Systems other than Linux and its kin always have one.
	Optional<String> problem() {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows") || name.startsWith("mac"))
			return Optional.empty();
		String display = environment.getOrDefault(X, "");
		if (display.isBlank())
			return environment.getOrDefault(WAYLAND, "").isBlank()
					? Optional.of("There is no display to open a window on.")
					: Optional.empty();
		return XServer.of(display).filter(server -> !server.isThere())
				.map(_ -> "There is no display " + display + ", which DISPLAY names, to open a window on.");
	}

	/// What the display is called, for sentences.
	String name() {
		String display = environment.getOrDefault(X, "");
		return display.isBlank() ? environment.getOrDefault(WAYLAND, "") : display;
	}
}
