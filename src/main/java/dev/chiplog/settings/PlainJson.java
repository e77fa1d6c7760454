package dev.chiplog.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON as plain values: objects are maps, arrays are lists, what is neither is a text or a truth value, and the rest is left out.
///
/// Every start of the program reads its settings: a tree of Jackson's would take longer to be ready than all the rest of the start.
final class PlainJson {

	private PlainJson() {
	}

	/// The object in a file; empty when there is another value or none.
	///
	/// @throws com.fasterxml.jackson.core.JsonProcessingException when it is no JSON
	static Map<?, ?> read(Path file) throws IOException {
		try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
			return object(json.nextToken() == null ? Optional.empty() : value(json));
		}
	}

	/// What the map has at the key, if it is an object; empty if not.
	static Map<?, ?> object(Map<?, ?> map, String key) {
		return object(Optional.ofNullable(map.get(key)));
	}

	/// What the map has at the key, if it is a text.
	static Optional<String> text(Map<?, ?> map, String key) {
		return map.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
	}

	/// What the value holds, if it is an array; empty if not.
	static List<?> array(Object value) {
		return value instanceof List<?> list ? list : List.of();
	}

	private static Map<?, ?> object(Optional<Object> value) {
		return value.orElse(null) instanceof Map<?, ?> map ? map : Map.of();
	}

	private static Optional<Object> value(JsonParser json) throws IOException {
		return switch (json.currentToken()) {
			case START_OBJECT -> Optional.of(members(json));
			case START_ARRAY -> Optional.of(elements(json));
			case VALUE_STRING -> Optional.of(json.getText());
			case VALUE_TRUE, VALUE_FALSE -> Optional.of(json.getBooleanValue());
			default -> Optional.empty();
		};
	}

	private static Map<String, Object> members(JsonParser json) throws IOException {
		Map<String, Object> members = new LinkedHashMap<>();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			json.nextToken();
			value(json).ifPresent(value -> members.put(key, value));
		}
		return members;
	}

	private static List<Object> elements(JsonParser json) throws IOException {
		List<Object> elements = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY)
			value(json).ifPresent(elements::add);
		return elements;
	}
}
