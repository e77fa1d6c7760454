package dev.chiplog.app;

import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.PreferencesStore;

/// Preferences that are forgotten when the program ends: a picture must neither depend on the user's nor change them.
final class PassingPreferences implements PreferencesStore {
	private Preferences preferences;

	PassingPreferences(Preferences preferences) {
		this.preferences = preferences;
	}

	@Override
	public synchronized Preferences load() {
		return preferences;
	}

	@Override
	public synchronized void save(Preferences next) {
		preferences = next;
	}
}
