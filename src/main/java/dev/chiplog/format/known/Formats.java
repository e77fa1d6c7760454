package dev.chiplog.format.known;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.JsonLines;
import dev.chiplog.format.structured.Logfmt;
import dev.chiplog.format.structured.SeparatedValues;
import dev.chiplog.format.text.TextFormats;
import java.util.List;
import java.util.stream.Stream;

/// The formats that Chiplog knows, the more particular before the more general.
public final class Formats {
	private static final List<Format> ALL = all(List.of(new JsonLines(), new Logfmt(), SeparatedValues.commas(), SeparatedValues.tabs()),
			TextFormats.all());

	private Formats() {
	}

	/// Every format, in the order in which they are asked about a line that the source's own format does not understand.
	public static List<Format> all() {
		return ALL;
	}

	private static List<Format> all(List<Format> structured, List<Format> text) {
		return Stream.concat(structured.stream(), text.stream()).toList();
	}
}
