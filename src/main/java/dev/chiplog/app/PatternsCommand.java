package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.pattern.PatternGrouping;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/// `chiplog errors` and `chiplog patterns`: events grouped by the pattern of their messages.
///
/// @param scope whether errors alone are grouped
record PatternsCommand(PatternScope scope) implements Command {
	/// So many of the first groups are explained to programs.
	private static final int EXPLAINED = 5;
	private static final Option<Boolean> JSON = Option.ofSwitch("--json",
			"Writes one JSON object with every group, and what is different about the first five.");

	@Override
	public Usage usage() {
		return switch (scope) {
			case ERRORS -> usage("chiplog errors",
					"Groups errors by pattern, the most frequent first: how many, for how many users, since when, and what is different.");
			case EVERYTHING -> usage("chiplog patterns", "Groups events by the pattern of their messages, the rarest first.");
		};
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		Filter where = WhereOption.orEverything(given);
		ZoneId zone = ZoneOption.orSystem(given);
		try (OpenedLogs logs = OpenedLogs.load(given.paths(), zone, FormatsOption.orUsers(given), terminal.err())) {
			MissingFields.tell(where, logs.engine(), terminal.err());
			PatternGroups groups = new PatternGrouping(where, scope).find(logs.engine(), new Cancellation());
			terminal.out().println(given.has(JSON) ? json(groups, zone, logs.engine()) : text(groups, zone, logs.engine()));
			logs.checkWhole();
		}
	}

	private String json(PatternGroups groups, ZoneId zone, LogEngine engine) throws IOException {
		List<ExplainedGroup> explained = groups.groups().stream().limit(EXPLAINED).map(group -> ExplainedGroup.of(group, groups, engine))
				.toList();
		return new PatternsJson(groups, explained, zone).text();
	}

	private String text(PatternGroups groups, ZoneId zone, LogEngine engine) {
		String table = new PatternsText(groups, scope, zone).text();
		return switch (scope) {
			case ERRORS -> ExplainedGroup.foremost(groups).map(group -> ExplainedGroup.of(group, groups, engine))
					.map(explained -> table + System.lineSeparator().repeat(2) + new DifferencesText(explained, groups).text())
					.orElse(table);
			case EVERYTHING -> table;
		};
	}

	private static Usage usage(String name, String description) {
		return new Usage(name, description, true, List.of(JSON, WhereOption.WHERE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}
}
