package dev.chiplog.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How preferences stand in the settings file.
final class PreferencesJson {
	private static final String THEME = "theme";
	private static final String LANGUAGE = "language";
	private static final String ZONE = "zone";
	private static final String DEFUSE = "defuse";
	private static final String RECENT = "recent";
	private static final String SOURCES = "sources";
	private static final String CHARTS = "charts";

	private PreferencesJson() {
	}

	/// The preferences of an object; what makes no sense counts as not set.
	static Preferences read(Map<?, ?> json) {
		boolean defuse = json.get(DEFUSE) instanceof Boolean set ? set : Preferences.DEFAULT.defuse();
		return new Preferences(theme(PlainJson.text(json, THEME).orElse("")), PlainJson.text(json, LANGUAGE).orElse(null),
				PlainJson.text(json, ZONE).orElse(null), json.get(RECENT) instanceof List<?> entries ? recent(entries) : List.of(), defuse,
				SourceSettingsJson.read(PlainJson.object(json, SOURCES)),
				json.get(CHARTS) instanceof List<?> charts ? KeptChartsJson.read(charts) : null);
	}

	/// The preferences as text.
	static String write(Preferences preferences) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeStringField(THEME, preferences.theme().name().toLowerCase(Locale.ROOT));
			json.writeStringField(LANGUAGE, preferences.language());
			json.writeStringField(ZONE, preferences.zone());
			json.writeBooleanField(DEFUSE, preferences.defuse());
			json.writeArrayFieldStart(RECENT);
			for (List<Path> together : preferences.recent())
				json.writeArray(together.stream().map(Path::toString).toArray(String[]::new), 0, together.size());
			json.writeEndArray();
			json.writeObjectFieldStart(SOURCES);
			SourceSettingsJson.write(preferences.sources(), json);
			json.writeEndObject();
			List<KeptChart> charts = preferences.charts();
			if (charts != null) {
				json.writeArrayFieldStart(CHARTS);
				KeptChartsJson.write(charts, json);
				json.writeEndArray();
			}
			json.writeEndObject();
		}
		return text.append('\n').toString();
	}

	private static Theme theme(String word) {
		return word.equalsIgnoreCase(Theme.DARK.name()) ? Theme.DARK : Theme.LIGHT;
	}

	private static List<List<Path>> recent(List<?> entries) {
		List<List<Path>> recent = new ArrayList<>();
		for (Object entry : entries) {
			List<Path> together = new ArrayList<>();
			for (Object path : PlainJson.array(entry))
				path(path.toString(), together);
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
