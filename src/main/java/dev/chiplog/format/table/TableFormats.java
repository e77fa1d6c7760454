package dev.chiplog.format.table;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats of tables that are described by directives.
public final class TableFormats {

	private TableFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new W3cExtended(), new ZeekLog(), new GpuMonitor());
	}
}
