package dev.chiplog.insight.difference;

import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often the values of two fields occur together, among the events that carry both.
///
/// @param cells the counts by the value of the first field, then by that of the second
/// @param rows by the value of the first field
/// @param columns by the value of the second
record CrossTable(Map<String, Map<String, Long>> cells, Map<String, Long> rows, Map<String, Long> columns, long total) {

	/// @param profiles of the events with each value of the first field
	/// @param second which of the other fields is the second one
	static CrossTable of(List<Profile> profiles, int second) {
		Map<String, Map<String, Long>> cells = new HashMap<>();
		Map<String, Long> rows = new HashMap<>();
		Map<String, Long> columns = new HashMap<>();
		long total = 0;
		for (Profile profile : profiles)
			if (!profile.value().isEmpty())
				for (FacetValue each : profile.with().get(second).values()) {
					cells.computeIfAbsent(profile.value(), _ -> new HashMap<>()).put(each.value(), each.count());
					rows.merge(profile.value(), each.count(), Long::sum);
					columns.merge(each.value(), each.count(), Long::sum);
					total += each.count();
				}
		return new CrossTable(cells, rows, columns, total);
	}

	long cell(String row, String column) {
		return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
	}

	long row(String row) {
		return rows.getOrDefault(row, 0L);
	}

	long column(String column) {
		return columns.getOrDefault(column, 0L);
	}
}
