package dev.chiplog.insight.run;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what runs were started with.
///
/// Three kinds of values are taken, as long as a run tells no other of the same name: those that few events carry, from the beginning of the run,
/// or the end of the one before in the same source, to its last metric; those that stand in its source before its first metric; and those that
/// both the first and the last event of the run carry.
final class ParameterReader {
	/** What a line says of itself and not of its run. */
	private static final Set<String> PLACES = Set.of("line", "lineno", "file", "filename", "pathname", "function", "funcname", "module",
			"process", "processname", "pid", "thread", "threadname", "stream", "description", "unit", "namespace", "event_type", "folded",
			"leftover", "exc_info", "stack_info", "total", "percent", "elapsed_s", "remaining_s", "rate", "status", "ret_code", "done");
	/** A field that more events carry is none of a configuration. */
	private static final long FEW = 2000;
	private static final int MOST = 150;

	private final LogEngine engine;
	private final Filter filter;
	private final List<Path> sources;
	private final RunFields fields;
	private final List<FieldInfo> candidates;
	/** The first events of runs whose own events are of no format; what stands in such a line before another run may be its program. */
	private final Set<EventId> printed = new HashSet<>();

	ParameterReader(LogEngine engine, Filter filter, List<Path> sources, RunFields fields, List<FieldInfo> infos) {
		this.engine = engine;
		this.filter = filter;
		this.sources = sources;
		this.fields = fields;
		Set<String> taken = new HashSet<>(fields.columns());
		fields.metrics().stream().filter(metric -> !metric.isKnown()).map(Metric::field).forEach(taken::remove);
		taken.removeAll(fields.totals());
		boolean named = infos.stream().anyMatch(info -> info.name().equals(Role.MODEL.word()));
		candidates = infos.stream()
				.filter(info -> info.role() == null || info.role() == Role.MODEL && (!named || info.name().equals(Role.MODEL.word())))
				.filter(info -> !taken.contains(info.name()) && !PLACES.contains(RunFields.plain(info.name()))).toList();
	}

	/// Adds what it finds to the runs.
	void read(List<RunBuilder> runs, Cancellation cancellation) throws IOException {
		for (RunBuilder run : runs)
			if (engine.answer(new Question.One(run.last()), cancellation).map(Event::format).orElse("").equals(Event.UNPARSED))
				printed.add(run.first());
		List<String> few = names(info -> info.count() <= FEW && (info.kind() != Kind.TEXT || info.count() <= MOST));
		if (!few.isEmpty())
			engine.visitCells(Filter.allOf(List.of(filter, any(few))), RowOrder.TIME, columns(few), row -> take(row, few, runs),
					cancellation);
		List<String> many = names(info -> info.count() > FEW && info.kind() != Kind.TEXT);
		if (!many.isEmpty())
			for (RunBuilder run : runs)
				readBeginning(run, many, cancellation);
		Set<String> all = candidates.stream().map(FieldInfo::name).collect(Collectors.toSet());
		for (RunBuilder run : runs)
			takeShared(run, all, cancellation);
	}

	/// What other sources write often may be what this one began with.
	private void readBeginning(RunBuilder run, List<String> names, Cancellation cancellation) {
		Filter source = new Filter.Compare(BuiltIn.SOURCE.word(), Operator.EQUAL, sources.get(run.first().source()).toString());
		Filter beginning = Filter.allOf(List.of(filter, source, any(names)));
		for (PageRow row : engine.answer(new Question.Rows(beginning, RowOrder.TIME, 0, MOST, columns(names)), cancellation).rows())
			if (row.id().source() == run.first().source() && row.id().offset() <= run.first().offset())
				take(row, names, List.of(run));
	}

	private List<String> names(Predicate<FieldInfo> wanted) {
		return candidates.stream().filter(wanted).map(FieldInfo::name).limit(MOST).toList();
	}

	private List<String> columns(List<String> names) {
		return Stream.of(fields.runs(), fields.ranks(), names, List.of(BuiltIn.FORMAT.word())).flatMap(List::stream).toList();
	}

	private static Filter any(List<String> names) {
		return Filter.anyOf(names.stream().<Filter>map(Filter.Exists::new).toList());
	}

	private void take(PageRow row, List<String> names, List<RunBuilder> runs) {
		int told = fields.runs().size() + fields.ranks().size();
		RunKey key = RunKey.of(sources.get(row.id().source()), text(row, 0, fields.runs().size()), text(row, fields.runs().size(), told));
		boolean understood = !text(row, told + names.size(), told + names.size() + 1).equals(Event.UNPARSED);
		for (RunBuilder run : of(row.id(), key, understood ? runs : runs.stream().filter(run -> printed.contains(run.first())).toList()))
			for (int i = 0; i < names.size(); i++) {
				Value value = row.cells().get(told + i);
				if (value != null && !isCall(value))
					run.parameters().put(names.get(i), value);
			}
	}

	/// The runs that an event is of: one for each name and rank, the first whose metrics end behind it.
	private List<RunBuilder> of(EventId event, RunKey key, List<RunBuilder> runs) {
		List<RunBuilder> found = new ArrayList<>();
		Set<RunKey> keys = new HashSet<>();
		for (RunBuilder run : runs) {
			boolean same = key.isTold() ? run.key().equals(key) : sources.get(run.first().source()).equals(sources.get(event.source()));
			boolean ahead = run.last().source() != event.source() || run.last().offset() >= event.offset();
			if (same && ahead && keys.add(run.key()))
				found.add(run);
		}
		return found;
	}

	/// Whether it calls a function, as assignments do in a program that prints its own source.
	private static boolean isCall(Value value) {
		String text = value.asText();
		int open = text.indexOf('(');
		return open > 0 && Character.isJavaIdentifierPart(text.charAt(open - 1));
	}

	private void takeShared(RunBuilder run, Set<String> names, Cancellation cancellation) {
		Map<String, Value> first = values(run.first(), names, cancellation);
		Map<String, Value> last = run.last().equals(run.first()) ? Map.of() : values(run.last(), names, cancellation);
		first.forEach((name, value) -> {
			if (value.equals(last.get(name)))
				run.parameters().put(name, value);
		});
	}

	private Map<String, Value> values(EventId id, Set<String> names, Cancellation cancellation) {
		Optional<Event> event = engine.answer(new Question.One(id), cancellation);
		return event.map(Event::fields).orElse(List.of()).stream().filter(pair -> names.contains(pair.field().name()))
				.collect(Collectors.toMap(pair -> pair.field().name(), FieldValue::value, (one, _) -> one));
	}

	private static String text(PageRow row, int from, int to) {
		for (int at = from; at < to; at++) {
			Value value = row.cells().get(at);
			if (value != null)
				return value.asText();
		}
		return "";
	}
}
