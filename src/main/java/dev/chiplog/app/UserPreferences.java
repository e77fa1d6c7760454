package dev.chiplog.app;

import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.PreferencesStore;
import java.io.IOException;
import java.util.function.Consumer;

/// What is remembered of the user, however broken the file that remembers it is.
final class UserPreferences {

	private UserPreferences() {
	}

	/// The preferences in the store; the usual ones when they cannot be read.
	///
	/// @param problem told the sentence when they cannot
	static Preferences load(PreferencesStore store, Consumer<String> problem) {
		try {
			return store.load();
		} catch (IOException broken) {
			problem.accept(broken.getMessage());
			return Preferences.DEFAULT;
		}
	}
}
