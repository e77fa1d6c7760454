package dev.chiplog.app;

import java.util.Locale;

/// Whether this machine can show a window.
final class Display {

	private Display() {
	}

	/// Whether there is a display; systems other than Linux and its kin always have one.
	static boolean isThere() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		return system.startsWith("windows") || system.startsWith("mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
	}

	private static boolean isSet(String variable) {
		String value = System.getenv(variable);
		return value != null && !value.isBlank();
	}
}
