package dev.chiplog.app;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `chiplog stats`: counts, error rates and percentiles for each value of a field.
@Command(name = "stats", mixinStandardHelpOptions = true, versionProvider = ChiplogVersion.class, description = "Counts events by the values of"
		+ " one or two fields, with error rates, and mean and percentiles of a numeric field.")
final class StatsCommand implements Callable<Integer> {
	private static final int MOST_FIELDS = 2;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private PathsParameter paths = new PathsParameter();

	@Mixin
	private ZoneOption zone = new ZoneOption();

	@Mixin
	private FormatsOption formats = new FormatsOption();

	@Mixin
	private WhereOption where = new WhereOption();

	@Option(names = "--by", required = true, split = ",", paramLabel = "FIELD", description = "One field or two: names, or roles as model.")
	private List<String> by = List.of();

	@Option(names = "--value", paramLabel = "FIELD", description = "A numeric field to take mean, p50, p95 and p99 of.")
	private @Nullable String value;

	@Option(names = "--json", description = "Writes one JSON object with every group.")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		Terminal terminal = Terminal.of(spec);
		if (by.size() > MOST_FIELDS && spec != null)
			throw new ParameterException(spec.commandLine(), "--by takes one field or two, not " + by.size());
		try (OpenedLogs logs = OpenedLogs.load(paths.paths(), zone.orSystem(), formats.orUsers(), terminal.err())) {
			MissingFields.tell(where.filter(), logs.engine(), terminal.err());
			GroupAnswer answer = logs.engine().answer(new Question.Groups(where.filter(), by, value, Integer.MAX_VALUE),
					new Cancellation());
			StatsReport report = new StatsReport(by, answer);
			terminal.out().println(json ? report.json() : report.text());
		}
		return Main.DONE;
	}
}
