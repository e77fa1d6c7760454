package dev.chiplog.ui.status;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A zone that times can be shown in.
///
/// @param zone the zone
/// @param system whether the choice is the system's zone, whichever that is
record ZoneChoice(ZoneId zone, boolean system) {
	private static final String UTC = "UTC";

	/// Every zone there is: the system's first, then UTC, then the others by name.
	static List<ZoneChoice> all() {
		Stream<ZoneChoice> first = Stream.of(new ZoneChoice(ZoneId.systemDefault(), true), new ZoneChoice(ZoneId.of(UTC), false));
		Stream<ZoneChoice> others = ZoneId.getAvailableZoneIds().stream().filter(id -> !id.equals(UTC) && !id.startsWith("SystemV/"))
				.sorted().map(id -> new ZoneChoice(ZoneId.of(id), false));
		return Stream.concat(first, others).toList();
	}

	/// Whether every word that was typed is in the zone's name or its offset, whatever the case.
	boolean matches(String typed) {
		String name = (zone.getId().replace('_', ' ') + " " + zone.getId() + " " + offset()).toLowerCase(Locale.ROOT);
		return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(name::contains);
	}

	/// How far the zone is from UTC today: `+09:00`.
	String offset() {
		String offset = zone.getRules().getOffset(Instant.now()).getId();
		return offset.equals("Z") ? "+00:00" : offset;
	}
}
