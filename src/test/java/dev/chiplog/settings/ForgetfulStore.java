package dev.chiplog.settings;

import java.util.ArrayList;
import java.util.List;

/// Begins with the default preferences and keeps what it is told only as long as a test looks at it.
public final class ForgetfulStore implements PreferencesStore {
	private final List<Preferences> saved = new ArrayList<>();

	/// What was saved so far.
	public synchronized List<Preferences> saved() {
		return List.copyOf(saved);
	}

	@Override
	public Preferences load() {
		return Preferences.DEFAULT;
	}

	@Override
	public synchronized void save(Preferences preferences) {
		saved.add(preferences);
	}
}
