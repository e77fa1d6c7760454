package dev.chiplog.engine.memory;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.order.RowOrdering;
import dev.chiplog.engine.memory.pattern.MinedPatterns;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.selection.SegmentFold;
import dev.chiplog.engine.memory.selection.Selector;
import dev.chiplog.engine.memory.value.CellReader;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.KeySpace;
import dev.chiplog.engine.memory.value.NumberSpace;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.StoredTexts;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/// One dataset with everything that answers about it are made from.
///
/// Threads: safe for any number of threads.
final class Snapshot {
	private final Dataset dataset;
	private final ZoneId zone;
	private final SealedAnswers sealed;
	private final Layout layout;
	private final FieldResolver fields;
	private final MinedPatterns patterns;
	private final Strands strands;
	private final StoredTexts texts;
	private final TimeSpan span;
	private final Selector selector;
	private final RowOrdering ordering;
	private final Map<Reference, NumberSpace> numbers = new ConcurrentHashMap<>();
	private final Map<Reference, KeySpace> keys = new ConcurrentHashMap<>();

	Snapshot(Dataset dataset, ZoneId zone, SealedAnswers sealed) {
		this.dataset = dataset;
		this.zone = zone;
		this.sealed = sealed;
		layout = new Layout(dataset);
		fields = new FieldResolver(dataset);
		patterns = new MinedPatterns(dataset, fields, sealed.outlines());
		strands = new Strands(dataset, patterns);
		texts = new StoredTexts(dataset);
		span = TimeSpan.of(dataset, sealed.spans());
		selector = new Selector(dataset, layout, fields, strands, texts, sealed.rowSets(), sealed.filters(), zone, span.latest());
		ordering = new RowOrdering(dataset, layout, fields, strands, texts, selector);
	}

	Dataset dataset() {
		return dataset;
	}

	ZoneId zone() {
		return zone;
	}

	SealedAnswers sealed() {
		return sealed;
	}

	Layout layout() {
		return layout;
	}

	FieldResolver fields() {
		return fields;
	}

	Strands strands() {
		return strands;
	}

	MinedPatterns patterns() {
		return patterns;
	}

	StoredTexts texts() {
		return texts;
	}

	TimeSpan span() {
		return span;
	}

	Selector selector() {
		return selector;
	}

	RowOrdering ordering() {
		return ordering;
	}

	Segment segment(int index) {
		return dataset.segments().get(index);
	}

	RowSets select(Filter filter, Cancellation cancellation) {
		return selector.select(filter, cancellation);
	}

	/// Does one thing with each segment, on all processors; the results are in the order of the segments.
	<R> List<R> eachSegment(Cancellation cancellation, IntFunction<R> step) {
		return SegmentFold.map(dataset.segments().size(), cancellation, step);
	}

	/// Adds segments up, on all processors, in a few parts that take them in any order.
	<P> List<P> foldSegments(Cancellation cancellation, Supplier<P> start, ObjIntConsumer<P> step) {
		return SegmentFold.fold(dataset.segments().size(), cancellation, start, step);
	}

	/// The keys of a reference's values.
	KeySpace keys(Reference reference) {
		return keys.computeIfAbsent(reference, fresh -> new KeySpace(dataset, strands, fresh));
	}

	/// The indexes of a reference's numbers.
	NumberSpace numbers(Reference reference) {
		return numbers.computeIfAbsent(reference, fresh -> new NumberSpace(dataset, strands, fresh));
	}

	/// A reader of rows with these columns.
	///
	/// @throws dev.chiplog.engine.QueryException when no event can have one of them
	CellReader cells(List<String> columns) {
		return new CellReader(dataset, texts, patterns, columns.stream().map(fields::resolve).toList());
	}
}
