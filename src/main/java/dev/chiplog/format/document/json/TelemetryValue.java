package dev.chiplog.format.document.json;

import java.util.List;

/// OTLP's values, which are objects that name their type, as plain JSON.
final class TelemetryValue {

	private TelemetryValue() {
	}

	/// Writes the attributes of an object as members.
	static void attributes(JsonValue object, JsonLine line) {
		for (JsonValue attribute : object.list("attributes"))
			member(attribute, line);
	}

	/// Writes a value (`AnyValue`); a whole number in quotes becomes a number, an empty value null.
	static void write(JsonValue value, JsonLine line) {
		List<JsonValue.Member> members = value.members();
		if (members.isEmpty()) {
			line.text("null");
			return;
		}
		JsonValue inner = members.getFirst().value();
		switch (members.getFirst().name().text()) {
			case "intValue" -> line.text(inner.text());
			case "arrayValue" -> array(inner, line);
			case "kvlistValue" -> {
				line.open();
				for (JsonValue member : inner.list("values"))
					member(member, line);
				line.close();
			}
			default -> line.copy(inner);
		}
	}

	private static void member(JsonValue attribute, JsonLine line) {
		JsonValue key = attribute.get("key");
		if (key == null || !key.isText())
			return;
		line.name(key);
		JsonValue value = attribute.get("value");
		if (value == null)
			line.text("null");
		else
			write(value, line);
	}

	private static void array(JsonValue array, JsonLine line) {
		String separator = "[";
		for (JsonValue element : array.list("values")) {
			line.text(separator);
			write(element, line);
			separator = ",";
		}
		line.text(separator.equals("[") ? "[]" : "]");
	}
}
