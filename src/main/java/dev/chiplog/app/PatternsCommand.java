package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
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
			terminal.tell(new PatternsReport(groups, scope, zone, logs.engine()), given.has(JSON));
			logs.checkWhole();
		}
	}

	private static Usage usage(String name, String description) {
		return new Usage(name, description, true, List.of(JSON, WhereOption.WHERE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}
}
