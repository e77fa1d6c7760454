package dev.chiplog.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Preferences in a JSON file of the user's settings folder.
///
/// Keys that a newer version wrote are passed over; values that make no sense count as not set.
///
/// Threads: any number may load and save.
public final class FilePreferencesStore implements PreferencesStore {
	private static final ObjectMapper JSON = new ObjectMapper();

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
			return read(JSON.readTree(file.toFile()));
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
				Files.writeString(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(write(preferences)) + "\n");
				Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(part);
			}
		} catch (IOException refused) {
			throw new IOException("The settings cannot be saved to " + file + ".", refused);
		}
	}

	private static Preferences read(JsonNode json) {
		Preferences usual = Preferences.DEFAULT;
		return new Preferences(theme(json.path("theme").asText()), text(json, "language"), text(json, "zone"), recent(json.path("recent")),
				json.path("defuse").asBoolean(usual.defuse()), SourceSettingsJson.read(json.path("sources")));
	}

	private static ObjectNode write(Preferences preferences) {
		ObjectNode json = JSON.createObjectNode();
		json.put("theme", preferences.theme().name().toLowerCase(Locale.ROOT));
		json.put("language", preferences.language());
		json.put("zone", preferences.zone());
		json.put("defuse", preferences.defuse());
		ArrayNode recent = json.putArray("recent");
		for (List<Path> together : preferences.recent()) {
			ArrayNode paths = recent.addArray();
			together.forEach(path -> paths.add(path.toString()));
		}
		SourceSettingsJson.write(preferences.sources(), json.putObject("sources"));
		return json;
	}

	private static Theme theme(String word) {
		return word.equalsIgnoreCase(Theme.DARK.name()) ? Theme.DARK : Theme.LIGHT;
	}

	private static @Nullable String text(JsonNode json, String key) {
		JsonNode value = json.path(key);
		return value.isTextual() ? value.asText() : null;
	}

	private static List<List<Path>> recent(JsonNode entries) {
		List<List<Path>> recent = new ArrayList<>();
		for (JsonNode entry : entries) {
			List<Path> together = new ArrayList<>();
			for (JsonNode path : entry)
				path(path.asText(), together);
			if (!together.isEmpty() && recent.size() < Preferences.RECENT)
				recent.add(together);
		}
		return recent;
	}

	private static void path(String text, List<Path> into) {
		try {
			into.add(Path.of(text));
		} catch (InvalidPathException foreign) {
			// a path of another system, in a settings file that was carried over: it could not be opened here anyway
			return;
		}
	}
}
