package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.export.IsoTime;
import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.insight.comparison.NumberChange;
import dev.chiplog.insight.comparison.PatternChange;
import dev.chiplog.insight.comparison.PatternChanges;
import dev.chiplog.insight.comparison.PresenceChange;
import dev.chiplog.insight.comparison.Side;
import dev.chiplog.insight.comparison.ValueChange;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// What a comparison found, as JSON.
///
/// @param zone in which times are written
record CompareJson(Comparison comparison, Compared compared, ZoneId zone) {

	/// One object on one line.
	String text() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
			json.writeStartObject();
			write("a", compared.a(), comparison.a(), json);
			write("b", compared.b(), comparison.b(), json);
			json.writeArrayFieldStart("fields");
			for (FieldChange change : compared.fields())
				write(change, json);
			json.writeEndArray();
			PatternChanges patterns = compared.patterns();
			if (patterns != null) {
				json.writeStringField("ratesBy", patterns.byTime() ? "time" : "events");
				write("more", patterns.more(), json);
				write("less", patterns.less(), json);
			}
			json.writeEndObject();
		}
		return text.toString();
	}

	private void write(String name, Side side, Filter filter, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeStringField("filter", FilterPrinter.print(filter));
		json.writeNumberField("events", side.events());
		json.writeStringField("from", side.from().isPresent() ? IsoTime.text(side.from().getAsLong(), zone) : null);
		json.writeStringField("to", side.to().isPresent() ? IsoTime.text(side.to().getAsLong(), zone) : null);
		json.writeEndObject();
	}

	private static void write(FieldChange change, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("field", change.field());
		json.writeNumberField("psi", change.populationStability());
		json.writeStringField("change", change.band().name().toLowerCase(Locale.ROOT));
		switch (change) {
			case NumberChange numbers -> {
				json.writeNumberField("ks", numbers.kolmogorovSmirnov());
				write("a", numbers.a(), json);
				write("b", numbers.b(), json);
			}
			case ValueChange values -> {
				json.writeNumberField("js", values.jensenShannon());
				write("a", values.a(), json);
				write("b", values.b(), json);
			}
			case PresenceChange presence -> {
				json.writeStringField("onlyIn", presence.onlyInB() ? "b" : "a");
				json.writeNumberField("share", presence.share());
			}
		}
		json.writeEndObject();
	}

	private static void write(String name, NumberChange.Numbers side, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeNumberField("count", side.count());
		json.writeNumberField("distinct", side.distinct());
		json.writeNumberField("p50", side.median());
		json.writeNumberField("p95", side.p95());
		json.writeEndObject();
	}

	private static void write(String name, ValueChange.Values side, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeNumberField("count", side.count());
		json.writeNumberField("distinct", side.distinct());
		json.writeStringField("value", side.told());
		json.writeNumberField("share", side.share());
		json.writeEndObject();
	}

	private static void write(String name, List<PatternChange> patterns, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart(name);
		for (PatternChange pattern : patterns) {
			json.writeStartObject();
			json.writeStringField("pattern", pattern.text());
			json.writeNumberField("a", pattern.a());
			json.writeNumberField("b", pattern.b());
			if (pattern.isNew() || pattern.isGone())
				json.writeNullField("times");
			else
				json.writeNumberField("times", pattern.times());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
