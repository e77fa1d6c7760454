package dev.chiplog.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How charts stand in the settings file: an object for each, with a text for its kind and for each choice.
final class KeptChartsJson {
	private static final String KIND = "kind";

	private KeptChartsJson() {
	}

	/// The charts of an array; what has no kind is left out.
	static List<KeptChart> read(List<?> charts) {
		List<KeptChart> kept = new ArrayList<>();
		for (Object chart : charts)
			if (chart instanceof Map<?, ?> json && json.get(KIND) instanceof String kind)
				kept.add(new KeptChart(kind, choices(json)));
		return kept;
	}

	/// Writes the charts into an array that is begun.
	static void write(List<KeptChart> charts, JsonGenerator json) throws IOException {
		for (KeptChart chart : charts) {
			json.writeStartObject();
			json.writeStringField(KIND, chart.kind());
			for (Map.Entry<String, String> choice : new TreeMap<>(chart.choices()).entrySet())
				json.writeStringField(choice.getKey(), choice.getValue());
			json.writeEndObject();
		}
	}

	private static Map<String, String> choices(Map<?, ?> json) {
		Map<String, String> choices = new HashMap<>();
		json.forEach((name, value) -> {
			if (name instanceof String choice && value instanceof String text && !choice.equals(KIND))
				choices.put(choice, text);
		});
		return choices;
	}
}
