package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `chiplog stats`: counts, error rates and percentiles for each value of a field, or for each hour.
final class StatsCommand implements Command {
	private static final int MOST_FIELDS = 2;
	private static final int MOST_BUCKETS = 100_000;
	private static final int MOST_LINES = 50;
	private static final Option<List<String>> BY = Option.of("--by", "FIELD",
			"One field or two, as model,user: names, or roles as model. At most one with --per.", text -> List.of(text.split(",")));
	private static final Option<BucketLength> PER = Option.of("--per", "TIME",
			"Rows for each second, minute, hour or day, or each 15m, in the order of time.", BucketLength::of);
	private static final Option<String> VALUE = Option.of("--value", "FIELD", "A numeric field to take mean, p50, p95 and p99 of.",
			Function.identity());
	private static final Option<String> DISTINCT = Option.of("--distinct", "FIELD", "A field whose distinct values are counted.",
			Function.identity());
	private static final Option<Boolean> TIMES = Option.ofSwitch("--times", "Adds the first and the last time of each group.");
	private static final Option<StatsOrder> SORT = Option.of("--sort", "COLUMN",
			"The largest " + String.join(", ", GroupColumn.words())
					+ " first (key, second-key and first: the smallest); with :asc or :desc behind it as it says. count by default.",
			StatsOrder::of);
	private static final Option<Integer> MOST = Option.of("--most", "N", "At most so many groups, the first in their order: " + MOST_LINES
			+ " by default, all with --json. The total is that of all groups.", StatsCommand::most);
	private static final Option<Boolean> JSON = Option.ofSwitch("--json",
			"Writes one JSON object, with every row unless --most says how many.");

	@Override
	public Usage usage() {
		return new Usage("chiplog stats",
				"Counts events by the values of one or two fields (--by), by time (--per) or by both,"
						+ " with error rates, and mean and percentiles of a numeric field.",
				true,
				List.of(BY, PER, VALUE, DISTINCT, TIMES, SORT, MOST, JSON, WhereOption.WHERE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		List<String> by = given.all(BY).stream().flatMap(List::stream).toList();
		Optional<BucketLength> per = given.value(PER);
		check(by, per.isPresent(), given);
		@Nullable
		String value = given.value(VALUE).orElse(null);
		StatsOrder order = given.value(SORT).orElse(StatsOrder.USUAL);
		int most = given.value(MOST).orElse(given.has(JSON) ? Integer.MAX_VALUE : MOST_LINES);
		boolean times = given.has(TIMES) || isTime(order.column());
		ZoneId zone = ZoneOption.orSystem(given);
		Question.Groups groups = new Question.Groups(WhereOption.orEverything(given), by, value, given.value(DISTINCT).orElse(null), times,
				order.isOfEngine() ? most : Integer.MAX_VALUE);
		try (OpenedLogs logs = OpenedLogs.load(given.paths(), zone, FormatsOption.orUsers(given), terminal.err())) {
			MissingFields.tell(groups.filter(), logs.engine(), terminal.err());
			terminal.tell(
					per.isPresent() ? perTime(groups, per.get(), zone, logs.engine()) : perGroup(groups, order, most, zone, logs.engine()),
					given.has(JSON));
			logs.checkWhole();
		}
	}

	private static void check(List<String> by, boolean perTime, Arguments given) {
		if (by.isEmpty() && !perTime)
			throw new WrongUsageException("say what the rows are: --by a field, or --per hour");
		if (by.size() > (perTime ? 1 : MOST_FIELDS))
			throw new WrongUsageException("--by takes " + (perTime ? "one field" : "one field or two") + ", not " + by.size());
		for (Option<?> ofGroups : List.of(DISTINCT, TIMES, SORT, MOST))
			if (perTime && given.has(ofGroups))
				throw new WrongUsageException(ofGroups.name() + " is for groups without --per");
	}

	private static boolean isTime(GroupColumn column) {
		return column == GroupColumn.FIRST || column == GroupColumn.LAST;
	}

	private static int most(String text) {
		if (!text.matches("[1-9]\\d{0,8}"))
			throw new WrongUsageException(text + " is no number of groups; choose one from 1 to 999999999");
		return Integer.parseInt(text);
	}

	private static Report perGroup(Question.Groups groups, StatsOrder order, int most, ZoneId zone, LogEngine engine) {
		return new StatsReport(groups, order.first(engine.answer(groups, new Cancellation()), most), zone);
	}

	private static Report perTime(Question.Groups groups, BucketLength per, ZoneId zone, LogEngine engine) throws IOException {
		Filter filter = groups.filter();
		GroupAnswer.Group total = engine.answer(new Question.Groups(filter, List.of(), groups.value(), null, true, 1), new Cancellation())
				.total();
		if (total.first().isEmpty() || total.last().isEmpty())
			throw new IOException("No selected event has a time.");
		long from = per.start(total.first().getAsLong(), zone);
		long buckets = (total.last().getAsLong() - from) / per.nanos() + 1;
		if (buckets > MOST_BUCKETS)
			throw new IOException("That would be " + new Numbers(Locale.ROOT).count(buckets)
					+ " time buckets; choose a longer --per, or narrow the time with --where '@time>=…'.");
		@Nullable
		String by = groups.by().isEmpty() ? null : groups.by().getFirst();
		TrendAnswer answer = engine.answer(
				new Question.Trends(filter, from, from + buckets * per.nanos(), (int) buckets, groups.value(), by, Integer.MAX_VALUE),
				new Cancellation());
		return new TrendReport(by, answer, total, zone);
	}
}
