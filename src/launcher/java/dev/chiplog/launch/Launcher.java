package dev.chiplog.launch;

import java.lang.reflect.InvocationTargetException;

/// The first class that runs: compiled for Java 8, so that an older Java says what it lacks instead of failing to read the program.
public final class Launcher {
	private static final int NEEDED = 25;
	private static final String MAIN = "dev.chiplog.app.Main";

	private Launcher() {
	}

	/// Starts the program, or ends with exit code 1 and one sentence when this Java is too old.
	public static void main(String[] args) throws ReflectiveOperationException {
		String refusal = refusal(System.getProperty("java.specification.version"), System.getProperty("java.version"));
		if (!refusal.isEmpty()) {
			System.err.println(refusal);
			System.exit(1);
		}
		try {
			Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException(failure.getCause());
		}
	}

	/// Why a Java cannot run the program, in one sentence; empty when it can.
	///
	/// @param specification the version of the specification: `1.8`, `17`, `25`
	/// @param version the version that the user knows: `17.0.15`
	static String refusal(String specification, String version) {
		int feature = Integer.parseInt(specification.startsWith("1.") ? specification.substring(2) : specification);
		return feature >= NEEDED
				? ""
				: "Chiplog needs Java " + NEEDED + " or newer; this is " + version + ". Install it from https://adoptium.net"
						+ " and start Chiplog with its java command.";
	}
}
