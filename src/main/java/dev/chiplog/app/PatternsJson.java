package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.export.IsoTime;
import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.History;
import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.Whereabouts;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.Pattern;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/// Groups of events for programs.
///
/// @param explained some of them with what is different about them
/// @param zone in which times are written
record PatternsJson(PatternGroups groups, List<ExplainedGroup> explained, ZoneId zone) {
	private static final double NANOS = 1e9;

	/// One JSON object on one line with every group.
	String text() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			json.writeNumberField("events", groups.events());
			writeTime("from", groups.from(), json);
			writeTime("to", groups.to(), json);
			writeSteps(json);
			json.writeArrayFieldStart("groups");
			for (PatternGroup group : groups.groups())
				write(group, json);
			json.writeEndArray();
			json.writeEndObject();
		}
		return text.toString();
	}

	/// The steps of time in which every history counts.
	private void writeSteps(JsonGenerator json) throws IOException {
		History steps = groups.groups().stream().map(PatternGroup::history).filter(history -> history.step() > 0).findFirst()
				.orElse(History.NONE);
		json.writeObjectFieldStart("steps");
		writeTime("from", steps.step() == 0 ? OptionalLong.empty() : OptionalLong.of(steps.from()), json);
		json.writeNumberField("seconds", steps.step() / NANOS);
		json.writeEndObject();
	}

	private void write(PatternGroup group, JsonGenerator json) throws IOException {
		json.writeStartObject();
		writeKey(group.key(), json);
		writeTexts("exceptions", group.exceptions(), json);
		json.writeStringField("filter", FilterPrinter.print(group.filter()));
		json.writeNumberField("count", group.events());
		json.writeNumberField("share", groups.share(group));
		json.writeNumberField("users", group.users());
		if (group.level() != null)
			json.writeStringField("severest", group.level().name());
		writeTime("first", group.first(), json);
		writeTime("last", group.last(), json);
		writeTexts("marks", group.marks().stream().map(Mark::word).toList(), json);
		json.writeArrayFieldStart("where");
		for (Whereabouts where : group.where()) {
			json.writeStartObject();
			json.writeStringField("role", where.role().word());
			json.writeNumberField("distinct", where.distinct());
			json.writeStringField("value", where.value());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("history");
		for (long count : group.history().counts())
			json.writeNumber(count);
		json.writeEndArray();
		for (ExplainedGroup known : explained)
			if (known.group().equals(group))
				writeDifferences(known.differences(), json);
		json.writeEndObject();
	}

	private static void writeDifferences(List<Difference> differences, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("different");
		for (Difference difference : differences) {
			json.writeStartObject();
			writeTexts("fields", difference.fields(), json);
			json.writeStringField("filter", FilterPrinter.print(difference.clause()));
			json.writeNumberField("share", difference.group().value());
			json.writeNumberField("count", difference.group().count());
			json.writeNumberField("otherShare", difference.rest().value());
			json.writeNumberField("otherCount", difference.rest().count());
			writeTexts("alike", difference.alike().stream().map(FilterPrinter::print).toList(), json);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void writeKey(GroupKey key, JsonGenerator json) throws IOException {
		switch (key) {
			case GroupKey.OfPattern(Pattern pattern) -> {
				json.writeStringField("pattern", pattern.text());
				writeTexts("frames", pattern.frames(), json);
			}
			case GroupKey.OfStatus(String status) -> json.writeStringField("status", status);
			case GroupKey.OfLevel(String level) -> json.writeStringField("level", level);
		}
	}

	private static void writeTexts(String name, List<String> texts, JsonGenerator json) throws IOException {
		json.writeFieldName(name);
		json.writeArray(texts.toArray(String[]::new), 0, texts.size());
	}

	private void writeTime(String name, OptionalLong epochNanos, JsonGenerator json) throws IOException {
		if (epochNanos.isPresent())
			json.writeStringField(name, IsoTime.text(epochNanos.getAsLong(), zone));
		else
			json.writeNullField(name);
	}
}
