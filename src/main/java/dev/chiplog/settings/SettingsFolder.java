package dev.chiplog.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where each system keeps what a program remembers of its user.
public final class SettingsFolder {

	/// The system property that names another folder: tests and pictures must not touch what the user has set.
	public static final String PROPERTY = "chiplog.settings";

	private SettingsFolder() {
	}

	/// The folder for this user on this system; it need not exist yet.
	public static Path ofUser() {
		String named = System.getProperty(PROPERTY);
		return named != null
				? Path.of(named)
				: of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System::getenv);
	}

	/// The folder on some system.
	///
	/// @param system as `os.name` calls it
	/// @param environment the values of environment variables; null for one that is not set
	static Path of(String system, Path home, UnaryOperator<@Nullable String> environment) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("mac"))
			return home.resolve("Library/Application Support/Chiplog");
		if (name.startsWith("windows"))
			return base(environment.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve("Chiplog");
		return base(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("chiplog");
	}

	/// The XDG base directory specification wants a path that is not absolute ignored.
	private static Path base(@Nullable String named, Path otherwise) {
		return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
	}
}
