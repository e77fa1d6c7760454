package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.export.IsoTime;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A dataset at a glance, for people and for programs.
///
/// @param loadMillis how long loading took
/// @param zone in which times are written
record SummaryReport(Summary summary, long loadMillis, ZoneId zone) {
	/// One JSON object on one line.
	String json() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			json.writeNumberField("bytes", summary.bytes());
			json.writeNumberField("events", summary.events());
			json.writeNumberField("unparsed", summary.unparsed());
			json.writeStringField("from", time(summary.from()));
			json.writeStringField("to", time(summary.to()));
			json.writeNumberField("loadMillis", loadMillis);
			json.writeNumberField("indexBytes", summary.indexBytes());
			writeFiles(json);
			writeLevels(json);
			json.writeNumberField("errors", summary.errors());
			json.writeEndObject();
		}
		return text.toString();
	}

	/// Some lines of text.
	String text() {
		Numbers numbers = new Numbers(Locale.ROOT);
		List<String> parts = new ArrayList<>();
		parts.add(numbers.count(summary.events()) + (summary.events() == 1 ? " event in " : " events in ") + numbers.count(summary.logs())
				+ (summary.logs() == 1 ? " file, " : " files, ") + numbers.bytes(summary.bytes()) + ", loaded in "
				+ numbers.duration((double) loadMillis) + ", index " + numbers.bytes(summary.indexBytes()));
		parts.add(span());
		parts.add(numbers.count(summary.errors()) + (summary.errors() == 1 ? " error, " : " errors, ") + numbers.count(summary.unparsed())
				+ " unparsed");
		parts.add("");
		parts.add(files(numbers));
		if (!summary.levels().isEmpty()) {
			parts.add("");
			parts.add(levels(numbers));
		}
		return String.join(System.lineSeparator(), parts);
	}

	private void writeFiles(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("files");
		for (Summary.SourceSummary source : summary.sources()) {
			json.writeStartObject();
			json.writeStringField("path", source.file().toString());
			json.writeStringField("format", source.format());
			json.writeNumberField("events", source.events());
			json.writeNumberField("unparsed", source.unparsed());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void writeLevels(JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("levels");
		for (Level level : Level.values()) {
			Long count = summary.levels().get(level);
			if (count != null)
				json.writeNumberField(level.name(), count);
		}
		json.writeEndObject();
	}

	private String span() {
		String from = time(summary.from());
		String to = time(summary.to());
		return from == null || to == null ? "no times" : from + " to " + to;
	}

	private String files(Numbers numbers) {
		TextTable table = new TextTable("FILE", "FORMAT", ">EVENTS", ">UNPARSED");
		for (Summary.SourceSummary source : summary.sources())
			table.add(source.file().toString(), source.format(), numbers.count(source.events()), numbers.count(source.unparsed()));
		return table.toString();
	}

	private String levels(Numbers numbers) {
		TextTable table = new TextTable("LEVEL", ">EVENTS", ">SHARE");
		for (Level level : Level.values()) {
			Long count = summary.levels().get(level);
			if (count != null)
				table.add(level.name(), numbers.count(count), numbers.share((double) count / summary.events()));
		}
		return table.toString();
	}

	private @Nullable String time(OptionalLong epochNanos) {
		return epochNanos.isPresent() ? IsoTime.text(epochNanos.getAsLong(), zone) : null;
	}
}
