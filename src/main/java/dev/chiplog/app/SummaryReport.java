package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chiplog.export.IsoTime;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Numbers;
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
	private static final ObjectMapper JSON = new ObjectMapper();

	/// One JSON object on one line.
	String json() throws JsonProcessingException {
		ObjectNode json = JSON.createObjectNode();
		json.put("bytes", summary.bytes()).put("events", summary.events()).put("unparsed", summary.unparsed());
		json.put("from", time(summary.from())).put("to", time(summary.to()));
		json.put("loadMillis", loadMillis).put("indexBytes", summary.indexBytes());
		ArrayNode files = json.putArray("files");
		for (Summary.SourceSummary source : summary.sources())
			files.addObject().put("path", source.file().toString()).put("format", source.format()).put("events", source.events())
					.put("unparsed", source.unparsed());
		ObjectNode levels = json.putObject("levels");
		summary.levels().entrySet().stream().sorted((left, right) -> left.getKey().compareTo(right.getKey()))
				.forEach(entry -> levels.put(entry.getKey().name(), entry.getValue()));
		json.put("errors", summary.errors());
		return JSON.writeValueAsString(json);
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
