package dev.chiplog.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Preferences in a JSON file of the user's settings folder.
///
/// Keys that a newer version wrote are passed over; values that make no sense count as not set.
///
/// Threads: any number may load and save.
public final class FilePreferencesStore implements PreferencesStore {
	private final Path file;

	/// @param folder made when preferences are saved for the first time
	public FilePreferencesStore(Path folder) {
		this.file = folder.resolve("preferences.json");
	}

	@Override
	public synchronized Preferences load() throws IOException {
		if (!Files.exists(file))
			return Preferences.DEFAULT;
		try {
			return PreferencesJson.read(PlainJson.read(file));
		} catch (JsonProcessingException broken) {
			throw new IOException("The settings in " + file + " are not valid JSON; delete or mend the file. The usual settings are used.",
					broken);
		} catch (IOException unreadable) {
			throw new IOException("The settings in " + file + " cannot be read. The usual settings are used.", unreadable);
		}
	}

	@Override
	public synchronized void save(Preferences preferences) throws IOException {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "preferences", ".part");
			try {
				Files.writeString(part, PreferencesJson.write(preferences));
				Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(part);
			}
		} catch (IOException refused) {
			throw new IOException("The settings cannot be saved to " + file + ".", refused);
		}
	}
}
