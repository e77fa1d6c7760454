package dev.chiplog.app;

import java.util.concurrent.CountDownLatch;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;

/// Starts JavaFX with no display, and keeps it from talking in the user's terminal.
final class JavaFxStart {
	/// Held, because the logging system forgets loggers that nobody holds, with their filters.
	private static final Logger LOGGER = Logger.getLogger("javafx");

	private JavaFxStart() {
	}

	/// Leaves out the warning that JavaFX stands on the class path, which is where the jar's manifest puts it.
	static void quietly() {
		LOGGER.setFilter(JavaFxStart::isForTheUser);
	}

	/// Starts JavaFX on no display; nothing happens when it runs already.
	static void headless() throws InterruptedException {
		quietly();
		useNoDisplay();
		CountDownLatch started = new CountDownLatch(1);
		try {
			Platform.startup(started::countDown);
		} catch (IllegalStateException running) {
			return;
		}
		started.await();
		Platform.setImplicitExit(false);
	}

	/// Has JavaFX, when it starts, look for no display.
	static void useNoDisplay() {
		System.setProperty("glass.platform", "Headless");
		System.setProperty("prism.order", "sw");
	}

	private static boolean isForTheUser(LogRecord entry) {
		return entry.getMessage() == null || !entry.getMessage().startsWith("Unsupported JavaFX configuration");
	}
}
