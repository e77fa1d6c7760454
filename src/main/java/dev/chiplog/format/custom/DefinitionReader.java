package dev.chiplog.format.custom;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.FormatSample;
import dev.chiplog.record.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a definition from the tree of a format file, and collects what is wrong with its keys. For one file.
final class DefinitionReader {
	private static final List<String> KEYS = List.of("name", "pattern", "time", "zone", "lines", "fields", "levels", "samples");
	private static final String SPANNING = "until-next";
	private static final String SINGLE = "single";
	private static final String LEVELS = String.join(", ", Stream.of(Level.values()).map(Level::name).toList());

	private final List<String> faults = new ArrayList<>();

	/// @throws BrokenFormatException with every fault that was found
	FormatDefinition read(JsonNode root) throws BrokenFormatException {
		if (!root.isObject())
			throw new BrokenFormatException(List.of("the file holds no keys; the least are name, pattern and samples"));
		for (Map.Entry<String, JsonNode> entry : root.properties())
			if (!KEYS.contains(entry.getKey()))
				faults.add("there is no key " + entry.getKey() + "; the keys are " + String.join(", ", KEYS));
		ZoneId zone = zone(text(root, "zone"));
		FormatDefinition definition = new FormatDefinition(needed(root, "name", "checkout service"),
				needed(root, "pattern", "(?P<time>\\S+) (?P<level>\\w+) (?P<message>.*)"), text(root, "time"), zone, spans(root),
				fields(root), levels(root), samples(root, zone));
		if (!faults.isEmpty())
			throw new BrokenFormatException(faults);
		return definition;
	}

	private String needed(JsonNode root, String key, String example) {
		if (!root.has(key))
			faults.add(key + " is missing; write one, as '" + example + "'");
		return Objects.requireNonNullElse(text(root, key), "");
	}

	private @Nullable String text(JsonNode node, String key) {
		JsonNode value = node.path(key);
		if (!value.isMissingNode() && !value.isTextual())
			faults.add(key + " is no text; put it in quotes");
		return value.isTextual() ? value.asText() : null;
	}

	private @Nullable ZoneId zone(@Nullable String name) {
		try {
			return name == null ? null : ZoneId.of(name);
		} catch (DateTimeException unknown) {
			faults.add("zone " + name + " is not known; name one as Asia/Seoul, Europe/Berlin or UTC");
			return null;
		}
	}

	private boolean spans(JsonNode root) {
		String lines = text(root, "lines");
		if (lines != null && !Set.of(SPANNING, SINGLE).contains(lines))
			faults.add("lines is \"" + lines + "\"; write " + SPANNING + " when lines that begin no event belong to the one before, "
					+ SINGLE + " when every line is an event");
		return !SINGLE.equals(lines);
	}

	private Map<String, String> fields(JsonNode root) {
		Map<String, String> fields = new LinkedHashMap<>();
		table(root, "fields").forEach((group, value) -> {
			if (value.isTextual() && !value.asText().isBlank())
				fields.put(group, value.asText());
			else
				faults.add("fields." + group + " is no name of a field; write one, as \"metrics.latency_ms\"");
		});
		return fields;
	}

	private Map<String, Level> levels(JsonNode root) {
		Map<String, Level> levels = new LinkedHashMap<>();
		table(root, "levels").forEach((word, value) -> {
			Level level = level("levels." + word, value);
			if (level != null)
				levels.put(word, level);
		});
		return levels;
	}

	private Map<String, JsonNode> table(JsonNode root, String key) {
		JsonNode table = root.path(key);
		if (!table.isMissingNode() && !table.isObject())
			faults.add(key + " is no table; write [" + key + "] above its lines");
		Map<String, JsonNode> entries = new LinkedHashMap<>();
		table.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
		return entries;
	}

	private @Nullable Level level(String key, JsonNode value) {
		Level level = Level.ofWord(value.asText()).orElse(null);
		if (level == null)
			faults.add(key + " is " + value + ", which is no level; choose one of " + LEVELS);
		return level;
	}

	private List<FormatSample> samples(JsonNode root, @Nullable ZoneId zone) {
		JsonNode list = root.path("samples");
		if (!list.isMissingNode() && !list.isArray())
			faults.add("samples is no list; write [[samples]] above each of them");
		List<FormatSample> samples = new ArrayList<>();
		for (int i = 0; i < list.size(); i++)
			samples.add(sample("samples " + (i + 1), list.path(i), zone));
		return samples;
	}

	private FormatSample sample(String name, JsonNode node, @Nullable ZoneId zone) {
		if (!node.path("line").isTextual())
			faults.add(name + " has no line; write the event as line = '…'");
		Map<String, String> fields = new LinkedHashMap<>();
		expected("", node, fields);
		Level level = node.has("level") ? level(name + ": level", node.path("level")) : null;
		Instant time = node.has("time") ? time(name, node.path("time").asText(), zone == null ? ZoneOffset.UTC : zone) : null;
		return new FormatSample(node.path("line").asText(), level, time, fields);
	}

	/// A dotted name may stand without quotes, which TOML takes for tables within tables.
	private static void expected(String prefix, JsonNode table, Map<String, String> into) {
		for (Map.Entry<String, JsonNode> entry : table.properties()) {
			String name = prefix + entry.getKey();
			if (entry.getValue().isObject())
				expected(name + ".", entry.getValue(), into);
			else if (!Set.of("line", "level", "time").contains(name))
				into.put(name, entry.getValue().asText());
		}
	}

	private @Nullable Instant time(String name, String text, ZoneId zone) {
		String iso = text.replace(' ', 'T');
		try {
			boolean local = iso.matches(".*T[0-9:.]+");
			return local ? LocalDateTime.parse(iso).atZone(zone).toInstant() : OffsetDateTime.parse(iso).toInstant();
		} catch (DateTimeException wrong) {
			faults.add(name + ": time \"" + text + "\" is no ISO time; write one as 2025-03-01T12:00:00.123+09:00");
			return null;
		}
	}
}
