package dev.chiplog.settings;

import java.io.IOException;

/// Where preferences are kept.
public interface PreferencesStore {

	/// The preferences as they were last saved, or the default ones when there are none.
	///
	/// @throws IOException with one sentence, when there are some and they cannot be read
	Preferences load() throws IOException;

	/// Keeps the preferences; the old ones stay whole when this fails.
	void save(Preferences preferences) throws IOException;
}
