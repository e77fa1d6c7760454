package dev.chiplog.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chiplog.record.SourceSettings;
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
	static Map<String, SourceSettings> read(JsonNode sources) {
		Map<String, SourceSettings> settings = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> source : sources.properties()) {
			JsonNode json = source.getValue();
			SourceSettings wanted = new SourceSettings(text(json, FORMAT), text(json, ZONE).flatMap(SourceSettingsJson::zone),
					text(json, ENCODING).flatMap(SourceSettingsJson::encoding), text(json, LEVEL));
			if (!wanted.equals(SourceSettings.NONE))
				settings.put(source.getKey(), wanted);
		}
		return settings;
	}

	/// Writes the settings, by file name.
	static void write(Map<String, SourceSettings> settings, ObjectNode sources) {
		new TreeMap<>(settings).forEach((name, wanted) -> {
			ObjectNode json = sources.putObject(name);
			wanted.format().ifPresent(format -> json.put(FORMAT, format));
			wanted.zone().ifPresent(zone -> json.put(ZONE, zone.getId()));
			wanted.encoding().ifPresent(encoding -> json.put(ENCODING, encoding.name()));
			wanted.levelField().ifPresent(field -> json.put(LEVEL, field));
		});
	}

	private static Optional<String> text(JsonNode json, String key) {
		JsonNode value = json.path(key);
		return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
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
