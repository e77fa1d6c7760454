package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.export.IsoTime;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Point;
import dev.chiplog.query.TrendAnswer.Trend;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Time buckets with their counts and statistics, for people and for programs.
///
/// Without a split every bucket has a row, also one without events; with one, every value that has events in it.
///
/// @param by the field that splits them; null for none
/// @param total all of them taken together
/// @param zone in which times are written
record TrendReport(@Nullable String by, TrendAnswer answer, GroupAnswer.Group total, ZoneId zone) implements Report {

	/// One JSON object on one line: every row, then the total.
	@Override
	public String json() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			json.writeArrayFieldStart("buckets");
			for (Row row : rows()) {
				json.writeStartObject();
				json.writeStringField("from", row.from());
				if (by != null)
					json.writeStringField("key", row.key());
				StatsRow.of(row.point()).write(json);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeObjectFieldStart("total");
			StatsRow.of(total).write(json);
			json.writeEndObject();
			json.writeEndObject();
		}
		return text.toString();
	}

	/// A table: the rows in the order of time, then the total.
	@Override
	public String text(int width) {
		List<String> header = new ArrayList<>(List.of("FROM"));
		if (by != null)
			header.add(by.toUpperCase(Locale.ROOT));
		header.addAll(StatsRow.HEADER);
		TextTable table = new TextTable(header.toArray(String[]::new));
		rows().forEach(row -> table.add(cells(row.from(), row.key(), StatsRow.of(row.point()))));
		table.add(cells("total", "", StatsRow.of(total)));
		return table.fitted(width);
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (int bucket = 0; bucket < answer.buckets(); bucket++)
			for (Trend trend : answer.trends())
				if (by == null || trend.points().get(bucket).count() > 0)
					rows.add(
							new Row(IsoTime.text(answer.from() + bucket * answer.width(), zone), trend.name(), trend.points().get(bucket)));
		return rows;
	}

	private String[] cells(String from, String key, StatsRow numbers) {
		List<String> cells = new ArrayList<>(List.of(from));
		if (by != null)
			cells.add(key);
		cells.addAll(numbers.cells());
		return cells.toArray(String[]::new);
	}

	/// The events of one bucket, with one value of the field that splits them.
	private record Row(String from, String key, Point point) {
	}
}
