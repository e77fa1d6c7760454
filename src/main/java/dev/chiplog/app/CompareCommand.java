package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// `chiplog compare`: what changed from some events to others, or from a baseline file to the logs.
final class CompareCommand implements Command {
	private static final Option<Filter> A = FilterOption.of("--a",
			"Side A, as '@time<2025-03-01T14:00'; without it everything that is not in B, or the whole baseline.");
	private static final Option<Filter> B = FilterOption.of("--b",
			"Side B; without it everything that is not in A, or with a baseline all of the logs.");
	private static final Option<Path> BASELINE = Option.of("--baseline", "FILE", "Takes side A from this file instead of from the logs.",
			Arguments::path);
	private static final Option<Boolean> JSON = Option.ofSwitch("--json", "Writes one JSON object with every field and pattern.");

	@Override
	public Usage usage() {
		return new Usage("chiplog compare",
				"Compares two sets of events: the fields and numbers that changed most, and the patterns that came and went.", true,
				List.of(A, B, BASELINE, JSON, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		Optional<Path> baseline = given.value(BASELINE);
		Comparison comparison = comparison(given.value(A), given.value(B), baseline.isPresent());
		ZoneId zone = ZoneOption.orSystem(given);
		boolean json = given.has(JSON);
		try (OpenedLogs logs = OpenedLogs.load(given.paths(), zone, FormatsOption.orUsers(given), terminal.err())) {
			MissingFields.tell(comparison.b(), logs.engine(), terminal.err());
			if (baseline.isEmpty()) {
				tell(comparison, logs.engine(), logs.engine(), zone, json, terminal);
			} else {
				try (OpenedLogs held = OpenedLogs.load(List.of(baseline.get()), zone, FormatsOption.orUsers(given), terminal.err())) {
					tell(comparison, held.engine(), logs.engine(), zone, json, terminal);
					held.checkWhole();
				}
			}
			logs.checkWhole();
		}
	}

	private static Comparison comparison(Optional<Filter> a, Optional<Filter> b, boolean baseline) {
		if (baseline)
			return new Comparison(a.orElseGet(Filter.Everything::new), b.orElseGet(Filter.Everything::new));
		if (a.isEmpty() && b.isEmpty())
			throw new WrongUsageException("Missing required option: '--a=FILTER', '--b=FILTER' or '--baseline=FILE'");
		return new Comparison(a.orElseGet(() -> new Filter.Not(b.orElseThrow())), b.orElseGet(() -> new Filter.Not(a.orElseThrow())));
	}

	private static void tell(Comparison comparison, LogEngine a, LogEngine b, ZoneId zone, boolean json, Terminal terminal)
			throws IOException {
		MissingFields.tell(comparison.a(), a, terminal.err());
		Compared compared = comparison.between(a, b, new Cancellation());
		terminal.tell(new CompareReport(comparison, compared, zone), json);
	}
}
