package dev.chiplog.app;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.PatternScope;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/// Groups of events by pattern, with what is different about some of them.
///
/// @param scope what was grouped
/// @param zone in which times are written
/// @param engine which is asked what is different
record PatternsReport(PatternGroups groups, PatternScope scope, ZoneId zone, LogEngine engine) implements Report {
	/// So many of the first groups are explained to programs.
	private static final int EXPLAINED = 5;

	@Override
	public String json() throws IOException {
		List<ExplainedGroup> explained = groups.groups().stream().limit(EXPLAINED).map(group -> ExplainedGroup.of(group, groups, engine))
				.toList();
		return new PatternsJson(groups, explained, zone).text();
	}

	@Override
	public String text(int width) {
		String table = new PatternsText(groups, scope, zone, width).text();
		return switch (scope) {
			case ERRORS -> ExplainedGroup.foremost(groups).map(group -> ExplainedGroup.of(group, groups, engine))
					.map(explained -> table + System.lineSeparator().repeat(2) + new DifferencesText(explained, groups, width).text())
					.orElse(table);
			case EVERYTHING -> table;
		};
	}
}
