package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.record.Event;
import java.util.ArrayList;
import java.util.List;

/// The names of all formats as a dataset numbers them: 0 is [Event#UNPARSED], then every known format in its order.
final class FormatNames {
	private final List<Format> formats;

	FormatNames(List<Format> formats) {
		this.formats = formats;
	}

	List<String> names() {
		List<String> names = new ArrayList<>();
		names.add(Event.UNPARSED);
		formats.forEach(format -> names.add(format.name()));
		return names;
	}

	int number(Format format) {
		return formats.indexOf(format) + 1;
	}
}
