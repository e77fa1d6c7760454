package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.QueryException;
import dev.chiplog.engine.memory.search.PatternSearch;
import dev.chiplog.engine.memory.search.RawScan;
import dev.chiplog.engine.memory.search.TextFilters;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.StoredTexts;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Finds what a filter selects; what a clause selects in a segment is kept while there is room.
///
/// Threads: safe for any number of threads.
public final class Selector {
	private static final int STATUS_OF_ERRORS = 400;
	/// One event among so many is looked at faster than all of them.
	private static final int FEW = 8;

	private final Dataset dataset;
	private final Layout layout;
	private final Strands strands;
	private final StoredTexts texts;
	private final SealedCache<RowSet> cache;
	private final RawScan raw;
	private final KeptSelections kept = new KeptSelections();
	private final ConditionCompiler compiler;
	private final Condition errors;

	/// @param end the latest time of the dataset
	public Selector(Dataset dataset, Layout layout, FieldResolver fields, Strands strands, StoredTexts texts, SealedCache<RowSet> cache,
			TextFilters filters, ZoneId zone, OptionalLong end) {
		this.dataset = dataset;
		this.layout = layout;
		this.strands = strands;
		this.texts = texts;
		this.cache = cache;
		raw = new RawScan(dataset.text(), filters);
		compiler = new ConditionCompiler(fields, new Operands(zone, end));
		errors = errors(fields);
	}

	/// What the filter selects in the whole dataset.
	///
	/// @throws QueryException when the filter compares a time to what is none, or holds a pattern that is none
	public RowSets select(Filter filter, Cancellation cancellation) {
		return kept.get(filter, cancellation, () -> selected(compiler.compile(filter), cancellation));
	}

	private RowSets selected(Condition condition, Cancellation cancellation) {
		Scans scans = new Scans(cancellation);
		return new RowSets(layout, SegmentFold.map(dataset.segments().size(), cancellation,
				index -> evaluate(condition, dataset.segments().get(index), scans)));
	}

	/// What the filter selects, for someone who looks for the next event of it and hardly at all of them.
	///
	/// @throws QueryException as [#select] does
	public NearSelection near(Filter filter, Cancellation cancellation) {
		return new NearSelection(layout, bySegment(filter, cancellation), () -> select(filter, cancellation));
	}

	/// What the filter selects in a segment of an index, found out when it is asked for.
	///
	/// @throws QueryException as [#select] does
	public IntFunction<RowSet> bySegment(Filter filter, Cancellation cancellation) {
		Condition condition = compiler.compile(filter);
		Scans scans = new Scans(cancellation);
		return index -> evaluate(condition, dataset.segments().get(index), scans);
	}

	/// The events of a segment that are errors: level at least ERROR, or a status of at least 400 where there is no level.
	public RowSet errors(Segment segment, Cancellation cancellation) {
		return evaluate(errors, segment, new Scans(cancellation));
	}

	private static Condition errors(FieldResolver fields) {
		Operand error = Operand.of("ERROR", Level.ERROR, null);
		Condition severe = new Condition.Values(Reference.LEVEL, new ValueTest.Comparison(Operator.AT_LEAST, error));
		Condition unlevelled = new Condition.None(new Condition.Values(Reference.LEVEL, new ValueTest.Anything()));
		Condition failed = new Condition.Values(fields.playing(Role.STATUS), new ValueTest.NumberAtLeast(STATUS_OF_ERRORS));
		return new Condition.Any(List.of(severe, new Condition.All(List.of(unlevelled, failed))));
	}

	/// What the scans of one question share: what they found out about texts.
	private final class Scans {
		private final Cancellation cancellation;
		private final Map<ValueTest, StrandScan> byTest = new ConcurrentHashMap<>();

		Scans(Cancellation cancellation) {
			this.cancellation = cancellation;
		}

		StrandScan scan(ValueTest test) {
			return byTest.computeIfAbsent(test, fresh -> new StrandScan(fresh, texts, raw));
		}
	}

	private RowSet evaluate(Condition condition, Segment segment, Scans scans) {
		return switch (condition) {
			case Condition.Always(boolean selected) -> selected ? RowSet.all(segment.size()) : RowSet.none(segment.size());
			case Condition.All(List<Condition> operands) -> all(operands, segment, scans);
			case Condition.Any(List<Condition> operands) ->
				operands.stream().map(operand -> evaluate(operand, segment, scans)).reduce(RowSet.none(segment.size()), RowSet::or);
			case Condition.None(Condition operand) -> evaluate(operand, segment, scans).not();
			case Condition.Values(Reference reference, _) when reference.isPattern() -> scan((Condition.Leaf) condition, segment, scans);
			case Condition.Leaf leaf -> cache.get(segment, leaf, scans.cancellation, () -> scan(leaf, segment, scans));
		};
	}

	/// Where the first operands leave few events, the next looks at these alone; what they select together is kept then.
	private RowSet all(List<Condition> operands, Segment segment, Scans scans) {
		RowSet all = RowSet.all(segment.size());
		for (int i = 0; i < operands.size() && all.count() > 0; i++)
			all = operands.get(i) instanceof Condition.Values values && all.count() <= segment.size() / FEW
					? few(values, all, operands.subList(0, i), segment, scans)
					: all.and(evaluate(operands.get(i), segment, scans));
		return all;
	}

	private RowSet few(Condition.Values last, RowSet few, List<Condition> before, Segment segment, Scans scans) {
		@Nullable
		RowSet known = cache.known(segment, last);
		List<Strand> values = strands.of(segment, last.reference());
		if (known != null || values.stream().anyMatch(Strand.Stored.class::isInstance))
			return few.and(known != null ? known : evaluate(last, segment, scans));
		return cache.get(segment, new After(before, last), scans.cancellation,
				() -> found(last, values.stream().map(strand -> strand.within(few)).toList(), segment, scans));
	}

	/// A clause where others have left something, which is kept as one.
	private record After(List<Condition> before, Condition.Values last) {
	}

	private RowSet scan(Condition.Leaf leaf, Segment segment, Scans scans) {
		return switch (leaf) {
			case Condition.Containing(String phrase) -> raw.containing(segment, RowSet.all(segment.size()), phrase, scans.cancellation);
			case Condition.Finding(var pattern) -> {
				PatternSearch search = new PatternSearch(pattern);
				yield raw.where(segment, RowSet.all(segment.size()), search.required(), search::occursIn, scans.cancellation);
			}
			case Condition.Values values -> found(values, strands.of(segment, values.reference()), segment, scans);
		};
	}

	private static RowSet found(Condition.Values values, List<Strand> strands, Segment segment, Scans scans) {
		StrandScan scan = scans.scan(values.test());
		RowSet found = RowSet.none(segment.size());
		for (Strand strand : strands)
			found = found.or(scan.where(segment, strand, scans.cancellation));
		return found;
	}
}
