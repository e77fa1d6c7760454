package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Groups with their counts and statistics, for people and for programs.
///
/// @param by the fields whose values make the groups
/// @param answer has the percentiles 50, 95 and 99
record StatsReport(List<String> by, GroupAnswer answer) {
	private static final int MOST_LINES = 50;
	private static final List<String> PERCENTILES = List.of("p50", "p95", "p99");

	/// One JSON object on one line: every group, then the total.
	String json() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			json.writeArrayFieldStart("groups");
			for (GroupAnswer.Group group : answer.groups()) {
				json.writeStartObject();
				writeKey(group.key(), json);
				writeNumbers(group, json);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeObjectFieldStart("total");
			writeNumbers(answer.total(), json);
			json.writeEndObject();
			json.writeEndObject();
		}
		return text.toString();
	}

	/// A table: the largest groups, then the total.
	String text() {
		Numbers numbers = new Numbers(Locale.ROOT);
		List<String> header = new ArrayList<>(by.stream().map(field -> field.toUpperCase(Locale.ROOT)).toList());
		header.addAll(List.of(">COUNT", ">ERRORS", ">ERROR RATE", ">MEAN", ">P50", ">P95", ">P99"));
		TextTable table = new TextTable(header.toArray(String[]::new));
		answer.groups().stream().limit(MOST_LINES).forEach(group -> table.add(cells(group.key(), group, numbers)));
		List<String> key = new ArrayList<>(by.stream().map(field -> "").toList());
		key.set(0, "total");
		table.add(cells(key, answer.total(), numbers));
		int more = answer.groups().size() - MOST_LINES;
		return table + (more > 0 ? System.lineSeparator() + numbers.count(more) + " smaller groups are left out; --json lists all" : "");
	}

	private static void writeKey(List<String> key, JsonGenerator json) throws IOException {
		json.writeFieldName("key");
		if (key.size() == 1)
			json.writeString(key.getFirst());
		else
			json.writeArray(key.toArray(String[]::new), 0, key.size());
	}

	private static void writeNumbers(GroupAnswer.Group group, JsonGenerator json) throws IOException {
		json.writeNumberField("count", group.count());
		json.writeNumberField("errors", group.errors());
		write("mean", group.numbers().mean(), json);
		for (int i = 0; i < PERCENTILES.size(); i++)
			write(PERCENTILES.get(i), percentile(group, i), json);
		json.writeNumberField("errorRate", group.errorRate());
	}

	private static void write(String key, double number, JsonGenerator json) throws IOException {
		if (Double.isFinite(number))
			json.writeNumberField(key, number);
		else
			json.writeNullField(key);
	}

	private static double percentile(GroupAnswer.Group group, int at) {
		List<Double> percentiles = group.numbers().percentiles();
		return at < percentiles.size() ? percentiles.get(at) : Double.NaN;
	}

	private static String[] cells(List<String> key, GroupAnswer.Group group, Numbers numbers) {
		List<String> cells = new ArrayList<>(key);
		cells.add(numbers.count(group.count()));
		cells.add(numbers.count(group.errors()));
		cells.add(numbers.share(group.errorRate()));
		cells.add(number(group.numbers().mean()));
		for (int i = 0; i < PERCENTILES.size(); i++)
			cells.add(number(percentile(group, i)));
		return cells.toArray(String[]::new);
	}

	private static String number(double number) {
		return Double.isFinite(number) ? new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number) : "-";
	}
}
