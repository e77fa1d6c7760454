package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `chiplog stats`: counts, error rates and percentiles for each value of a field.
final class StatsCommand implements Command {
	private static final int MOST_FIELDS = 2;
	private static final Option<List<String>> BY = Option.required("--by", "FIELD",
			"One field or two, as model,user: names, or roles as model.", text -> List.of(text.split(",")));
	private static final Option<String> VALUE = Option.of("--value", "FIELD", "A numeric field to take mean, p50, p95 and p99 of.",
			Function.identity());
	private static final Option<Boolean> JSON = Option.ofSwitch("--json", "Writes one JSON object with every group.");

	@Override
	public Usage usage() {
		return new Usage("chiplog stats",
				"Counts events by the values of one or two fields, with error rates, and mean and percentiles of a numeric field.", true,
				List.of(BY, VALUE, JSON, WhereOption.WHERE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		List<String> by = given.all(BY).stream().flatMap(List::stream).toList();
		if (by.size() > MOST_FIELDS)
			throw new WrongUsageException("--by takes one field or two, not " + by.size());
		@Nullable
		String value = given.value(VALUE).orElse(null);
		Filter where = WhereOption.orEverything(given);
		try (OpenedLogs logs = OpenedLogs.load(given.paths(), ZoneOption.orSystem(given), FormatsOption.orUsers(given), terminal.err())) {
			MissingFields.tell(where, logs.engine(), terminal.err());
			GroupAnswer answer = logs.engine().answer(new Question.Groups(where, by, value, Integer.MAX_VALUE), new Cancellation());
			StatsReport report = new StatsReport(by, answer);
			terminal.out().println(given.has(JSON) ? report.json() : report.text());
			logs.checkWhole();
		}
	}
}
