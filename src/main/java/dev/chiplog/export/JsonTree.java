package dev.chiplog.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One event's values, nested again by the dots in their names.
///
/// Where a name is a value and also begins others (`a` beside `a.b`), the others keep their whole names: `{"a":1,"a.b":2}`. A name that comes
/// twice holds both values in an array.
final class JsonTree {
	private static final ObjectReader READER = new ObjectMapper().readerFor(JsonNode.class)
			.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

	private final Map<String, List<Value>> values = new LinkedHashMap<>();

	/// Adds a value under its flat name.
	void add(String name, Value value) {
		values.computeIfAbsent(name, fresh -> new ArrayList<>(1)).add(value);
	}

	/// Writes the object.
	///
	/// @param zone in which times are written
	void write(JsonGenerator json, ZoneId zone) throws IOException {
		Branch root = new Branch(new LinkedHashMap<>());
		for (Map.Entry<String, List<Value>> entry : values.entrySet())
			root.place(path(entry.getKey()), new Leaf(entry.getValue()));
		write(root, json, zone);
	}

	/// The steps to a value; the whole name is one step where a shorter name is a value, or where a part would have no name.
	private List<String> path(String name) {
		if (name.indexOf('.') < 0 || name.startsWith("@"))
			return List.of(name);
		List<String> steps = List.of(name.split("\\.", -1));
		if (steps.contains(""))
			return List.of(name);
		for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
			if (values.containsKey(name.substring(0, dot)))
				return List.of(name);
		return steps;
	}

	private static void write(Branch branch, JsonGenerator json, ZoneId zone) throws IOException {
		json.writeStartObject();
		for (Map.Entry<String, Node> child : branch.children().entrySet()) {
			json.writeFieldName(child.getKey());
			switch (child.getValue()) {
				case Branch inner -> write(inner, json, zone);
				case Leaf(List<Value> several) when several.size() > 1 -> {
					json.writeStartArray();
					for (Value value : several)
						write(value, json, zone);
					json.writeEndArray();
				}
				case Leaf(List<Value> one) -> write(one.getFirst(), json, zone);
			}
		}
		json.writeEndObject();
	}

	private static void write(Value value, JsonGenerator json, ZoneId zone) throws IOException {
		switch (value) {
			case Value.Text(String text) -> json.writeString(text);
			case Value.Whole(long number) -> json.writeNumber(number);
			case Value.Decimal(double number) -> json.writeNumber(number);
			case Value.Truth(boolean truth) -> json.writeBoolean(truth);
			case Value.Time(long epochNanos) -> json.writeString(IsoTime.text(epochNanos, zone));
			case Value.Json(String text) -> writeJson(text, json);
			case Value.Nothing() -> json.writeNull();
		}
	}

	/// Reads the text first, so that line ends inside it cannot cut the line, and broken JSON stays a text.
	private static void writeJson(String text, JsonGenerator json) throws IOException {
		JsonNode node;
		try (JsonParser parser = READER.createParser(text)) {
			node = READER.readTree(parser);
		} catch (JsonProcessingException broken) {
			json.writeString(text);
			return;
		}
		json.writeTree(node);
	}

	/// What stands behind a key.
	private sealed interface Node {
	}

	/// The values of one name; more than one where the name came twice.
	private record Leaf(List<Value> values) implements Node {
	}

	/// An object inside the object.
	private record Branch(Map<String, Node> children) implements Node {

		void place(List<String> steps, Leaf leaf) {
			Branch branch = this;
			for (String step : steps.subList(0, steps.size() - 1))
				branch = (Branch) branch.children.computeIfAbsent(step, fresh -> new Branch(new LinkedHashMap<>()));
			branch.children.put(steps.getLast(), leaf);
		}
	}
}
