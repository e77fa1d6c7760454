package dev.chiplog.format.document.json;

import dev.chiplog.record.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What becomes of OpenTelemetry's log records, spans and data points.
final class TelemetryRecords {
	private static final int SEVERITIES_A_LEVEL = 4;
	private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");
	private static final List<String> POINTS = List.of("gauge", "sum", "histogram", "exponentialHistogram", "summary");

	private TelemetryRecords() {
	}

	/// A log record (<https://opentelemetry.io/docs/specs/otel/logs/data-model/>): when it has no time it was observed at one; when its
	/// severity is no known word its number says the level.
	static void log(JsonValue record, JsonLine line) {
		JsonValue time = record.get("timeUnixNano");
		boolean timed = time != null && !time.text().equals("0");
		line.value("timeUnixNano", timed ? time : record.get("observedTimeUnixNano"));
		JsonValue severity = record.get("severityText");
		if (severity == null || Level.ofWord(severity.text()).isEmpty())
			line.text("severity", severity(record.get("severityNumber")).orElse(null));
		JsonValue body = record.get("body");
		if (body != null) {
			line.name("body");
			TelemetryValue.write(body, line);
		}
		line.members(record, "timeUnixNano", "body", "attributes");
		TelemetryValue.attributes(record, line);
	}

	/// A span; its duration is computed, since a trace has none.
	static void span(JsonValue span, JsonLine line) {
		line.members(span, "attributes");
		Optional<Long> start = nanos(span.get("startTimeUnixNano"));
		Optional<Long> end = nanos(span.get("endTimeUnixNano"));
		if (start.isPresent() && end.isPresent())
			line.json("duration_ms", Double.toString((end.get() - start.get()) / 1e6));
		TelemetryValue.attributes(span, line);
	}

	/// The data points of a metric, with the metric's name and unit.
	static Stream<JsonRow> points(JsonValue metric) {
		return POINTS.stream().map(metric::get).filter(Objects::nonNull).flatMap(kind -> kind.list("dataPoints").stream())
				.map(point -> new JsonRow(point, line -> point(metric, point, line)));
	}

	private static void point(JsonValue metric, JsonValue point, JsonLine line) {
		line.value("timeUnixNano", point.get("timeUnixNano")).value("metric", metric.get("name")).value("unit", metric.get("unit"));
		JsonValue value = point.get("asDouble") == null ? point.get("asInt") : point.get("asDouble");
		if (value != null)
			line.json("value", number(value));
		line.members(point, "timeUnixNano", "asDouble", "asInt", "attributes");
		TelemetryValue.attributes(point, line);
	}

	/// A number stays one though it is written in quotes; `NaN` and the infinities stay texts.
	private static String number(JsonValue value) {
		String text = value.text();
		boolean plain = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
		return plain ? text : '"' + text + '"';
	}

	/// The name of a severity number's range: 1–4 trace to 21–24 fatal; the number may be written as the name of its constant.
	private static Optional<String> severity(@Nullable JsonValue number) {
		if (number == null)
			return Optional.empty();
		String text = number.text();
		if (text.startsWith("SEVERITY_NUMBER_"))
			return LEVELS.stream().filter(level -> text.startsWith(level, "SEVERITY_NUMBER_".length())).findFirst();
		return whole(text).filter(count -> count >= 1 && count <= (long) SEVERITIES_A_LEVEL * LEVELS.size())
				.map(count -> LEVELS.get((int) (count - 1) / SEVERITIES_A_LEVEL));
	}

	private static Optional<Long> nanos(@Nullable JsonValue number) {
		return number == null ? Optional.empty() : whole(number.text());
	}

	private static Optional<Long> whole(String text) {
		return text.matches("-?[0-9]{1,18}|[1-8][0-9]{18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
	}
}
