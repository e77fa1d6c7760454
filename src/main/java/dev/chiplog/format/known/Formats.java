package dev.chiplog.format.known;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.JsonLines;
import dev.chiplog.format.structured.Logfmt;
import dev.chiplog.format.structured.SeparatedValues;
import java.util.List;

/// The formats that Chiplog knows, the more particular before the more general.
public final class Formats {
	private static final List<Format> ALL = List.of(new JsonLines(), new Logfmt(), SeparatedValues.commas(), SeparatedValues.tabs());

	private Formats() {
	}

	/// Every format, in the order in which they are asked about a line that the source's own format does not understand.
	public static List<Format> all() {
		return ALL;
	}
}
