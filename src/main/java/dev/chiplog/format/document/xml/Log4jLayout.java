package dev.chiplog.format.document.xml;

import dev.chiplog.format.document.json.JsonLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The XML of log4j 1's `XMLLayout` (`log4j:event`, which log4net and NLog write too) and of log4j 2's `XmlLayout` (`Event`).
///
/// See <https://logging.apache.org/log4j/1.x/apidocs/org/apache/log4j/xml/XMLLayout.html> and
/// <https://logging.apache.org/log4j/2.x/manual/layouts.html>. Neither needs a root element.
record Log4jLayout() implements XmlLayout {

	@Override
	public String name() {
		return "log4j XML";
	}

	@Override
	public boolean isRecord(XmlElement element) {
		boolean event = element.name().equalsIgnoreCase("event");
		return event && element.attributes().containsKey("level")
				&& (element.attributes().containsKey("logger") || element.attributes().containsKey("loggerName"));
	}

	@Override
	public void write(XmlElement record, JsonLine line) {
		line.text("timestamp", instant(record));
		record.attributes().forEach((name, value) -> {
			if (!name.equals("xmlns"))
				line.text(name.equals("loggerName") ? "logger" : name, value);
		});
		for (XmlElement child : record.children())
			writePart(child, line);
	}

	private static void writePart(XmlElement child, JsonLine line) {
		switch (child.name()) {
			case "message", "Message" -> line.text("message", child.text());
			case "throwable", "exception" -> stackTrace(firstWord(child.text()), child.text(), line);
			case "Thrown" -> stackTrace(child.attributes().get("name"), thrown(child), line);
			case "properties", "ContextMap" -> {
				line.object("properties");
				for (XmlElement item : child.children())
					line.text(item.attributes().getOrDefault("name", item.attributes().getOrDefault("key", item.name())),
							item.attributes().getOrDefault("value", item.text()));
				line.close();
			}
			case "locationInfo", "Source" -> {
				line.object("source");
				child.attributes().forEach(line::text);
				line.close();
			}
			case "Instant" -> {
				// is the record's time, and stands first
			}
			default -> {
				String text = child.children().isEmpty() ? child.text() : joined(child);
				line.text(child.name(), text.isEmpty() ? child.attributes().get("name") : text);
			}
		}
	}

	private static void stackTrace(@Nullable String type, String text, JsonLine line) {
		line.object("exception").text("type", type).text("stacktrace", text).close();
	}

	private static String thrown(XmlElement thrown) {
		StringBuilder text = new StringBuilder().append(thrown.attributes().get("name")).append(": ")
				.append(thrown.attributes().getOrDefault("message", ""));
		for (XmlElement frame : thrown.child("ExtendedStackTrace").map(XmlElement::children).orElse(java.util.List.of()))
			text.append("\n\tat ").append(frame.attributes().get("class")).append('.').append(frame.attributes().get("method")).append('(')
					.append(frame.attributes().get("file")).append(':').append(frame.attributes().get("line")).append(')');
		return text.toString();
	}

	private static String joined(XmlElement list) {
		return String.join(" ", list.children().stream().map(XmlElement::text).toList());
	}

	private static String firstWord(String trace) {
		return trace.split("[:\\s]", 2)[0];
	}

	/// The time of log4j 2 where it stands in an element of its own, or null.
	private static @Nullable String instant(XmlElement record) {
		String seconds = record.attributeOf("Instant", "epochSecond");
		String nanos = record.attributeOf("Instant", "nanoOfSecond");
		if (seconds == null || nanos == null || !seconds.matches("[0-9]{1,11}") || !nanos.matches("[0-9]{1,9}"))
			return record.attributes().get("timeMillis");
		return Instant.ofEpochSecond(Long.parseLong(seconds), Long.parseLong(nanos)).toString();
	}
}
