package dev.chiplog.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Begins with the default preferences and keeps what it is told only as long as a test looks at it.
public final class ForgetfulStore implements PreferencesStore {
	private final List<Preferences> saved = new ArrayList<>();

	/// A folder of formats that is not there, so that no test reads the user's.
	public static FormatFolder formats() {
		return new FormatFolder(Path.of("target", "no-formats"));
	}

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
