package dev.chiplog.insight.run;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.query.Filter;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what runs were started with.
///
/// Two kinds of values are taken, as long as a run tells no other of the same name: those that few events carry, from the beginning of the run,
/// or the end of the one before in the same source, to its last metric; and those that both the first and the last event of the run carry.
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

	ParameterReader(LogEngine engine, Filter filter, List<Path> sources, RunFields fields, List<FieldInfo> infos) {
		this.engine = engine;
		this.filter = filter;
		this.sources = sources;
		this.fields = fields;
		Set<String> taken = new HashSet<>(fields.columns());
		fields.metrics().stream().filter(metric -> !metric.isKnown()).map(Metric::field).forEach(taken::remove);
		candidates = infos.stream().filter(info -> info.role() == null || info.role() == Role.MODEL)
				.filter(info -> !taken.contains(info.name()) && !PLACES.contains(RunFields.plain(info.name()))).toList();
	}

	/// Adds what it finds to the runs.
	void read(List<RunBuilder> runs, Cancellation cancellation) throws IOException {
		List<String> few = candidates.stream().filter(info -> info.count() <= FEW && (info.kind() != Kind.TEXT || info.count() <= MOST))
				.map(FieldInfo::name).limit(MOST).toList();
		if (!few.isEmpty()) {
			List<String> columns = Stream.of(fields.runs(), fields.ranks(), few).flatMap(List::stream).toList();
			Filter some = Filter.anyOf(few.stream().<Filter>map(Filter.Exists::new).toList());
			engine.visitCells(Filter.allOf(List.of(filter, some)), RowOrder.TIME, columns, row -> take(row, few, runs), cancellation);
		}
		Set<String> names = candidates.stream().map(FieldInfo::name).collect(Collectors.toSet());
		for (RunBuilder run : runs)
			takeShared(run, names, cancellation);
	}

	private void take(PageRow row, List<String> names, List<RunBuilder> runs) {
		int told = fields.runs().size() + fields.ranks().size();
		RunKey key = RunKey.of(sources.get(row.id().source()), text(row, 0, fields.runs().size()), text(row, fields.runs().size(), told));
		for (RunBuilder run : of(row.id(), key, runs))
			for (int i = 0; i < names.size(); i++) {
				Value value = row.cells().get(told + i);
				if (value != null)
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
