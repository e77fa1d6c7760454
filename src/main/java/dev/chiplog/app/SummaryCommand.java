package dev.chiplog.app;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chiplog summary`: logs at a glance.
@Command(name = "summary", mixinStandardHelpOptions = true, versionProvider = ChiplogVersion.class, description = "Says what is in the logs: "
		+ "formats, events, span of time, levels, errors, and what no format understood.")
final class SummaryCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private PathsParameter paths = new PathsParameter();

	@Mixin
	private ZoneOption zone = new ZoneOption();

	@Mixin
	private FormatsOption formats = new FormatsOption();

	@Option(names = "--json", description = "Writes one JSON object.")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		Terminal terminal = Terminal.of(spec);
		try (OpenedLogs logs = OpenedLogs.load(paths.paths(), zone.orSystem(), formats.orUsers(), terminal.err())) {
			print(logs, terminal.out());
		}
		return Main.DONE;
	}

	private void print(OpenedLogs logs, PrintWriter out) throws IOException {
		Summary summary = logs.engine().answer(new Question.Overview(), new Cancellation());
		SummaryReport report = new SummaryReport(summary, logs.loadMillis(), zone.orSystem());
		out.println(json ? report.json() : report.text());
	}
}
