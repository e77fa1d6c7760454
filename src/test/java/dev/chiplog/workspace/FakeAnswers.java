package dev.chiplog.workspace;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Page;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Statistics;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import dev.chiplog.record.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answers every question about a list of events by going through it.
final class FakeAnswers {
	private static final long[] WIDTHS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600};
	private static final long SECOND = 1_000_000_000;

	private final List<Event> events;

	FakeAnswers(List<Event> events) {
		this.events = events;
	}

	@SuppressWarnings("unchecked")
	<A> A answer(Question<A> question) {
		return (A) switch (question) {
			case Question.Count(Filter filter) -> (Long) (long) select(filter).size();
			case Question.Rows rows -> page(rows);
			case Question.FirstRows(Filter filter, RowOrder order, _, int most, List<String> columns) ->
				page(new Question.Rows(filter, order, 0, most, columns)).rows();
			case Question.Facet facet -> facet(facet);
			case Question.TimeHistogram histogram -> histogram(histogram);
			case Question.Numbers(Filter filter, String field, var percentiles) -> statistics(select(filter), field, percentiles);
			case Question.Spread(Filter filter, String field, int bins, _) -> spread(numbers(select(filter), field), bins);
			case Question.Groups groups -> groups(groups);
			case Question.SortedNumbers _,Question.Trends _,Question.Heat _,Question.Scatter _,Question.Patterns _,Question.Variables _,Question.Profiles _,Question.Frequent _,Question.Occurrences _,Question.Span _ ->
				throw new UnsupportedOperationException("ask a workspace over real files");
			case Question.One(EventId id) -> events.stream().filter(event -> event.id().equals(id)).findFirst();
			case Question.Around(EventId id, int before, int behind) -> around(id, before, behind);
			case Question.RowOf(EventId id, Filter filter, RowOrder order) -> rowOf(id, ordered(filter, order));
			case Question.Find find -> find(find);
			case Question.Fields _ -> fields();
			case Question.Overview _ -> overview();
		};
	}

	private List<Event> select(Filter filter) {
		return events.stream().filter(event -> FakeFilter.selects(filter, event)).toList();
	}

	List<Event> ordered(Filter filter, RowOrder order) {
		if (order.equals(RowOrder.TIME))
			return select(filter);
		Comparator<Value> values = FakeAnswers::compare;
		Comparator<Optional<Value>> known = Comparator.comparing(Optional::orElseThrow, order.descending() ? values.reversed() : values);
		Comparator<Optional<Value>> unknownLast = Comparator.comparing(Optional::isEmpty);
		Comparator<Optional<Value>> both = unknownLast.thenComparing((left, right) -> left.isEmpty() ? 0 : known.compare(left, right));
		Function<Event, Optional<Value>> key = event -> FakeFilter.value(event, order.field());
		return select(filter).stream().sorted(Comparator.comparing(key, both)).toList();
	}

	private static int compare(Value left, Value right) {
		Optional<Double> leftNumber = number(left);
		Optional<Double> rightNumber = number(right);
		return leftNumber.isPresent() && rightNumber.isPresent()
				? leftNumber.get().compareTo(rightNumber.get())
				: left.asText().compareTo(right.asText());
	}

	private Page page(Question.Rows rows) {
		List<Event> ordered = ordered(rows.filter(), rows.order());
		List<PageRow> page = ordered.stream().skip(rows.first()).limit(rows.most()).map(event -> row(event, rows.columns())).toList();
		return new Page(ordered.size(), rows.first(), page);
	}

	static PageRow row(Event event, List<String> columns) {
		List<@Nullable Value> cells = new ArrayList<>();
		columns.forEach(column -> cells.add(FakeFilter.value(event, column).orElse(null)));
		return new PageRow(event.id(), event.epochNanos(), event.inferred(), event.level(), cells);
	}

	private FacetAnswer facet(Question.Facet facet) {
		Map<String, Long> counts = counts(select(facet.filter()), facet.field());
		String wanted = facet.containing().toLowerCase(Locale.ROOT);
		List<FacetAnswer.FacetValue> values = counts.entrySet().stream()
				.filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).contains(wanted))
				.map(entry -> new FacetAnswer.FacetValue(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparingLong(FacetAnswer.FacetValue::count).reversed().thenComparing(FacetAnswer.FacetValue::value))
				.toList();
		long having = counts.values().stream().mapToLong(Long::longValue).sum();
		return new FacetAnswer(values.stream().limit(facet.most()).toList(), values.size(), having);
	}

	private static Map<String, Long> counts(List<Event> events, String field) {
		return events.stream().flatMap(event -> FakeFilter.value(event, field).stream())
				.collect(Collectors.groupingBy(Value::asText, TreeMap::new, Collectors.counting()));
	}

	private Histogram histogram(Question.TimeHistogram asked) {
		if (events.isEmpty())
			return new Histogram(0, 0, 0, List.of(), 0);
		long from = asked.from() != null ? asked.from() : time(events.getFirst());
		long to = asked.to() != null ? asked.to() : time(events.getLast()) + 1;
		long width = Arrays.stream(WIDTHS).map(seconds -> seconds * SECOND).filter(w -> (to - from) / w < asked.buckets()).findFirst()
				.orElse(86_400 * SECOND);
		long start = Math.floorDiv(from, width) * width;
		int buckets = (int) ((to - start + width - 1) / width);
		Map<String, long[]> series = new TreeMap<>();
		for (Event event : select(asked.filter())) {
			if (time(event) < start || time(event) >= to)
				continue;
			String name = asked.splitBy() == null ? "" : FakeFilter.value(event, asked.splitBy()).map(Value::asText).orElse("");
			series.computeIfAbsent(name, _ -> new long[buckets])[(int) ((time(event) - start) / width)]++;
		}
		List<Histogram.Series> all = new ArrayList<>();
		series.forEach((name, counts) -> all.add(new Histogram.Series(name, Arrays.stream(counts).boxed().toList())));
		return new Histogram(start, width, buckets, all, 0);
	}

	private static long time(Event event) {
		return event.epochNanos().orElseThrow();
	}

	private static List<Double> numbers(List<Event> events, String field) {
		return events.stream().flatMap(event -> FakeFilter.value(event, field).flatMap(FakeAnswers::number).stream()).sorted().toList();
	}

	private static Optional<Double> number(Value value) {
		return switch (value) {
			case Value.Whole(long number) -> Optional.of((double) number);
			case Value.Decimal(double number) -> Optional.of(number);
			case Value.Time(long nanos) -> Optional.of((double) nanos);
			case Value.Text _,Value.Truth _,Value.Json _,Value.Nothing _ -> Optional.empty();
		};
	}

	private static Statistics statistics(List<Event> events, String field, List<Double> percentiles) {
		List<Double> sorted = numbers(events, field);
		int count = sorted.size();
		if (count == 0)
			return new Statistics(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, percentiles.stream().map(_ -> Double.NaN).toList());
		double sum = sorted.stream().mapToDouble(Double::doubleValue).sum();
		List<Double> ranks = percentiles.stream().map(percentile -> {
			double rank = percentile / 100 * (count - 1);
			double below = sorted.get((int) rank);
			return below + (rank - (int) rank) * (sorted.get(Math.min(count - 1, (int) rank + 1)) - below);
		}).toList();
		return new Statistics(count, sum, sum / count, sorted.getFirst(), sorted.getLast(), ranks);
	}

	private static Distribution spread(List<Double> sorted, int bins) {
		if (sorted.isEmpty())
			return new Distribution(Double.NaN, Double.NaN, List.of());
		double min = sorted.getFirst();
		double width = (sorted.getLast() - min) / bins;
		long[] counts = new long[bins];
		sorted.forEach(number -> counts[width == 0 ? 0 : Math.min(bins - 1, (int) ((number - min) / width))]++);
		return new Distribution(min, sorted.getLast(), Arrays.stream(counts).boxed().toList());
	}

	private GroupAnswer groups(Question.Groups asked) {
		List<Event> selected = select(asked.filter());
		Map<List<String>, List<Event>> byKey = selected.stream().collect(Collectors.groupingBy(
				event -> asked.by().stream().map(field -> FakeFilter.value(event, field).map(Value::asText).orElse("")).toList()));
		List<GroupAnswer.Group> groups = byKey.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue(), asked.value()))
				.sorted(Comparator.comparingLong(GroupAnswer.Group::count).reversed().thenComparing(group -> group.key().toString()))
				.limit(asked.most()).toList();
		return new GroupAnswer(groups, byKey.size(), group(List.of(), selected, asked.value()));
	}

	private static GroupAnswer.Group group(List<String> key, List<Event> events, @Nullable String field) {
		Statistics numbers = statistics(field == null ? List.of() : events, field == null ? "" : field, List.of(50.0, 95.0, 99.0));
		return new GroupAnswer.Group(key, events.size(), errors(events), numbers);
	}

	private static long errors(List<Event> events) {
		return events.stream().filter(event -> event.level() != null && event.level().isError()).count();
	}

	private List<Event> around(EventId id, int before, int behind) {
		OptionalLong row = rowOf(id, events);
		if (row.isEmpty())
			return List.of();
		int at = (int) row.getAsLong();
		return events.subList(Math.max(0, at - before), Math.min(events.size(), at + behind + 1));
	}

	private static OptionalLong rowOf(EventId id, List<Event> among) {
		return IntStream.range(0, among.size()).filter(row -> among.get(row).id().equals(id)).asLongStream().findFirst();
	}

	private OptionalLong find(Question.Find find) {
		List<Event> rows = ordered(find.filter(), find.order());
		int step = find.forward() ? 1 : -1;
		for (long row = find.from(); row >= 0 && row < rows.size(); row += step)
			if (FakeFilter.selects(find.wanted(), rows.get((int) row)))
				return OptionalLong.of(row);
		return OptionalLong.empty();
	}

	private List<FieldInfo> fields() {
		if (events.isEmpty())
			return List.of();
		return events.getFirst().fields().stream().map(value -> {
			String name = value.field().name();
			Role role = RoleNames.roleOf(name).orElse(null);
			FieldInfo.Kind kind = role == Role.TIME
					? FieldInfo.Kind.TIME
					: role == Role.LEVEL
							? FieldInfo.Kind.LEVEL
							: number(value.value()).isPresent()
									? FieldInfo.Kind.NUMBER
									: role == Role.MESSAGE || role == Role.REQUEST ? FieldInfo.Kind.TEXT : FieldInfo.Kind.CATEGORY;
			int distinct = kind == FieldInfo.Kind.CATEGORY || kind == FieldInfo.Kind.LEVEL ? counts(events, name).size() : 0;
			return new FieldInfo(name, role, kind, events.size(), distinct);
		}).toList();
	}

	private Summary overview() {
		long bytes = events.size() * 400L;
		Map<Level, Long> levels = new EnumMap<>(Level.class);
		events.stream().filter(event -> event.level() != null).forEach(event -> levels.merge(event.level(), 1L, Long::sum));
		OptionalLong from = events.isEmpty() ? OptionalLong.empty() : events.getFirst().epochNanos();
		OptionalLong to = events.isEmpty() ? OptionalLong.empty() : events.getLast().epochNanos();
		List<Summary.SourceSummary> sources = events.isEmpty()
				? List.of()
				: List.of(new Summary.SourceSummary(Path.of("/logs/serving.jsonl"), Path.of("/logs/serving.jsonl"), "json", bytes,
						events.size(), 0));
		Map<String, Long> formats = events.isEmpty() ? Map.of() : Map.of("json", (long) events.size());
		return new Summary(bytes, events.size(), 0, from, to, bytes / 13, sources, levels, errors(events), formats, true);
	}
}
