package dev.chiplog.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.record.SourceSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the settings of sources stand in the settings file: an object for each file name, with a text for each thing that is wanted.
final class SourceSettingsJson {
	private static final String FORMAT = "format";
	private static final String ZONE = "zone";
	private static final String ENCODING = "encoding";
	private static final String LEVEL = "level";

	private SourceSettingsJson() {
	}

	/// The settings by file name; what this machine does not know counts as not wanted.
	static Map<String, SourceSettings> read(Map<?, ?> sources) {
		Map<String, SourceSettings> settings = new LinkedHashMap<>();
		sources.forEach((name, source) -> {
			if (name instanceof String file && source instanceof Map<?, ?> json) {
				SourceSettings wanted = new SourceSettings(PlainJson.text(json, FORMAT),
						PlainJson.text(json, ZONE).flatMap(SourceSettingsJson::zone),
						PlainJson.text(json, ENCODING).flatMap(SourceSettingsJson::encoding), PlainJson.text(json, LEVEL));
				if (!wanted.equals(SourceSettings.NONE))
					settings.put(file, wanted);
			}
		});
		return settings;
	}

	/// Writes the settings, by file name, into an object that is begun.
	static void write(Map<String, SourceSettings> settings, JsonGenerator json) throws IOException {
		for (Map.Entry<String, SourceSettings> source : new TreeMap<>(settings).entrySet()) {
			SourceSettings wanted = source.getValue();
			json.writeObjectFieldStart(source.getKey());
			write(FORMAT, wanted.format(), json);
			write(ZONE, wanted.zone().map(ZoneId::getId), json);
			write(ENCODING, wanted.encoding().map(Charset::name), json);
			write(LEVEL, wanted.levelField(), json);
			json.writeEndObject();
		}
	}

	private static void write(String key, Optional<String> text, JsonGenerator json) throws IOException {
		if (text.isPresent())
			json.writeStringField(key, text.get());
	}

	private static Optional<ZoneId> zone(String name) {
		try {
			return Optional.of(ZoneId.of(name));
		} catch (DateTimeException unknown) {
			return Optional.empty();
		}
	}

	private static Optional<Charset> encoding(String name) {
		try {
			return Optional.of(Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return Optional.empty();
		}
	}
}
