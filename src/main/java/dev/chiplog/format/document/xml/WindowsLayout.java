package dev.chiplog.format.document.xml;

import dev.chiplog.format.document.json.JsonLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Windows' event log as `wevtutil qe /f:xml` and the Event Viewer save it
/// (<https://learn.microsoft.com/en-us/windows/win32/wes/eventschema-schema>).
///
/// A message is only there when it was rendered; otherwise the event's data stand for it.
record WindowsLayout() implements XmlLayout {
	/// The winmeta.xml levels: 0 always logged, 1 critical to 5 verbose.
	private static final List<String> LEVELS = List.of("INFO", "CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG");

	@Override
	public String name() {
		return "Windows events";
	}

	@Override
	public boolean isRecord(XmlElement element) {
		return element.name().equals("Event") && element.child("System").flatMap(system -> system.child("TimeCreated")).isPresent();
	}

	@Override
	public void write(XmlElement record, JsonLine line) {
		Optional<XmlElement> system = record.child("System");
		system.ifPresent(known -> {
			line.text("timestamp", known.attributeOf("TimeCreated", "SystemTime"));
			line.text("level", level(known.textOf("Level")));
			line.text("logger", known.attributeOf("Provider", "Name"));
			line.text("host", known.textOf("Computer"));
		});
		line.text("message", message(record));
		system.ifPresent(known -> {
			for (XmlElement child : known.children())
				if (!List.of("Level", "TimeCreated", "Computer").contains(child.name()))
					describe(child, line);
		});
		for (XmlElement part : record.children())
			if (part.name().equals("EventData") || part.name().equals("UserData"))
				data(part, line);
	}

	private static void describe(XmlElement child, JsonLine line) {
		if (!child.text().isEmpty())
			line.text(child.name(), child.text());
		child.attributes().forEach((name, value) -> {
			if (!value.isEmpty() && !(child.name().equals("Provider") && name.equals("Name")))
				line.text(child.name() + "." + name, value);
		});
	}

	private static void data(XmlElement part, JsonLine line) {
		line.object(part.name());
		for (XmlElement data : values(part))
			line.text(data.attributes().getOrDefault("Name", data.name()), data.text());
		line.close();
	}

	/// The data of an event stand in it directly, or in one element that the provider named.
	private static List<XmlElement> values(XmlElement part) {
		return part.name().equals("UserData") && part.children().size() == 1 ? part.children().getFirst().children() : part.children();
	}

	private static String level(@Nullable String number) {
		boolean known = number != null && number.matches("[0-5]");
		return known ? LEVELS.get(Integer.parseInt(number)) : "INFO";
	}

	private static @Nullable String message(XmlElement record) {
		Optional<String> rendered = record.child("RenderingInfo").flatMap(info -> info.child("Message")).map(XmlElement::text);
		if (rendered.isPresent())
			return rendered.get();
		String data = record.children().stream().filter(part -> part.name().equals("EventData") || part.name().equals("UserData"))
				.flatMap(part -> values(part).stream()).map(WindowsLayout::spoken).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(", "));
		return data.isEmpty() ? null : data;
	}

	private static String spoken(XmlElement data) {
		String name = data.attributes().get("Name");
		return name == null ? data.text() : name + "=" + data.text();
	}
}
