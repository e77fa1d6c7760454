package dev.chiplog.format.document.xml;

import dev.chiplog.format.document.json.JsonLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The XML of java.util.logging's `XMLFormatter`, the default of its `FileHandler` (Java SE API, `java.logging`, logger.dtd).
///
/// `millis` and `nanos` are the time; `date` has no zone before Java 9.
record JavaLoggingLayout() implements XmlLayout {

	@Override
	public String name() {
		return "java.util.logging XML";
	}

	@Override
	public boolean isRecord(XmlElement element) {
		return element.name().equals("record") && (element.child("millis").isPresent() || element.child("date").isPresent())
				&& element.child("level").isPresent();
	}

	@Override
	public void write(XmlElement record, JsonLine line) {
		line.text("timestamp", time(record.textOf("millis"), record.textOf("nanos")));
		for (XmlElement child : record.children())
			if (child.name().equals("exception"))
				exception(child, line);
			else if (!child.name().equals("millis") && !child.name().equals("nanos"))
				line.text(child.name(), child.text());
	}

	private static @Nullable String time(@Nullable String millis, @Nullable String nanos) {
		if (millis == null || !millis.matches("[0-9]{1,15}"))
			return null;
		long within = nanos != null && nanos.matches("[0-9]{1,6}") ? Long.parseLong(nanos) : 0;
		return Instant.ofEpochMilli(Long.parseLong(millis)).plusNanos(within).toString();
	}

	/// An exception's message is what its `toString` gives, so its type stands before the colon.
	private static void exception(XmlElement exception, JsonLine line) {
		String message = exception.textOf("message");
		StringBuilder stack = new StringBuilder(message == null ? "" : message);
		for (XmlElement frame : exception.children())
			if (frame.name().equals("frame"))
				stack.append("\n\tat ").append(frame.textOf("class")).append('.').append(frame.textOf("method")).append('(')
						.append(frame.child("line").map(number -> "line " + number.text()).orElse("unknown line")).append(')');
		line.object("exception");
		if (message != null)
			line.text("type", message.split(":", 2)[0].strip()).text("message", message);
		line.text("stacktrace", stack.toString()).close();
	}
}
