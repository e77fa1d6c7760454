package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.export.IsoTime;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups with their counts and statistics, for people and for programs.
///
/// @param asked what was asked: the fields, and whether distinct values and times are told
/// @param answer with those groups that are written, in their order
/// @param zone in which times are written
record StatsReport(Question.Groups asked, GroupAnswer answer, ZoneId zone) implements Report {
	/// One JSON object on one line: the groups, how many others are left out, then the total.
	@Override
	public String json() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			json.writeArrayFieldStart("groups");
			for (GroupAnswer.Group group : answer.groups()) {
				json.writeStartObject();
				writeKey(group.key(), json);
				write(group, json);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeNumberField("leftOut", leftOut());
			json.writeObjectFieldStart("total");
			write(answer.total(), json);
			json.writeEndObject();
			json.writeEndObject();
		}
		return text.toString();
	}

	/// A table: the groups, then the total, then how many groups are left out, if any.
	@Override
	public String text(int width) {
		List<String> header = new ArrayList<>(asked.by().stream().map(field -> field.toUpperCase(Locale.ROOT)).toList());
		header.addAll(StatsRow.HEADER);
		if (asked.distinct() != null)
			header.add(">DISTINCT " + asked.distinct().toUpperCase(Locale.ROOT));
		if (asked.times())
			header.addAll(List.of("FIRST", "LAST"));
		TextTable table = new TextTable(header.toArray(String[]::new));
		answer.groups().forEach(group -> table.add(cells(group.key(), group)));
		List<String> key = new ArrayList<>(Collections.nCopies(asked.by().size(), ""));
		key.set(0, "total");
		table.add(cells(key, answer.total()));
		return leftOut() == 0 ? table.fitted(width) : table.fitted(width) + System.lineSeparator() + leftOutText();
	}

	private String leftOutText() {
		return (leftOut() == 1 ? "1 further group is" : new Numbers(Locale.ROOT).count(leftOut()) + " further groups are")
				+ " left out; --most N lists N groups, --json all of them";
	}

	private long leftOut() {
		return answer.distinct() - answer.groups().size();
	}

	private static void writeKey(List<String> key, JsonGenerator json) throws IOException {
		json.writeFieldName("key");
		if (key.size() == 1)
			json.writeString(key.getFirst());
		else
			json.writeArray(key.toArray(String[]::new), 0, key.size());
	}

	private void write(GroupAnswer.Group group, JsonGenerator json) throws IOException {
		StatsRow.of(group).write(json);
		if (asked.distinct() != null)
			json.writeNumberField("distinct", group.distinct());
		if (asked.times()) {
			json.writeStringField("first", time(group.first()));
			json.writeStringField("last", time(group.last()));
		}
	}

	private String[] cells(List<String> key, GroupAnswer.Group group) {
		List<String> cells = new ArrayList<>(key);
		cells.addAll(StatsRow.of(group).cells());
		if (asked.distinct() != null)
			cells.add(new Numbers(Locale.ROOT).count(group.distinct()));
		ShortTime times = new ShortTime(answer.total().first(), answer.total().last(), zone);
		if (asked.times())
			Stream.of(group.first(), group.last()).map(times::text).forEach(cells::add);
		return cells.toArray(String[]::new);
	}

	private @Nullable String time(OptionalLong nanos) {
		return nanos.isPresent() ? IsoTime.text(nanos.getAsLong(), zone) : null;
	}
}
