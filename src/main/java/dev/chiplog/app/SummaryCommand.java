package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/// `chiplog summary`: logs at a glance.
final class SummaryCommand implements Command {
	private static final Option<Boolean> JSON = Option.ofSwitch("--json", "Writes one JSON object.");

	@Override
	public Usage usage() {
		return new Usage("chiplog summary",
				"Says what is in the logs: formats, events, span of time, levels, errors, and what no format understood.", true,
				List.of(JSON, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		ZoneId zone = ZoneOption.orSystem(given);
		try (OpenedLogs logs = OpenedLogs.load(given.paths(), zone, FormatsOption.orUsers(given), terminal.err())) {
			Summary summary = logs.engine().answer(new Question.Overview(), new Cancellation());
			SummaryReport report = new SummaryReport(summary, logs.loadMillis(), zone);
			terminal.out().println(given.has(JSON) ? report.json() : report.text());
			logs.checkWhole();
		}
	}
}
