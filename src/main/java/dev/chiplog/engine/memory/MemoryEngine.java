package dev.chiplog.engine.memory;

import dev.chiplog.column.Dataset;
import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Answers questions over columns in memory and text on disk.
public final class MemoryEngine implements LogEngine {
	private final ZoneId zone;
	private final Snapshot snapshot;
	private final WholeAnswers wholes = new WholeAnswers();

	/// An engine that has answered nothing yet.
	///
	/// @param zone of times in filters that name none
	public MemoryEngine(Dataset dataset, ZoneId zone) {
		this(dataset, zone, SealedAnswers.none());
	}

	private MemoryEngine(Dataset dataset, ZoneId zone, SealedAnswers sealed) {
		this.zone = zone;
		snapshot = new Snapshot(dataset, zone, sealed);
	}

	/// An engine for a later snapshot of the same dataset; what this one found out about sealed segments stays known.
	public MemoryEngine next(Dataset grown) {
		return new MemoryEngine(grown, zone, snapshot.sealed());
	}

	@Override
	@SuppressWarnings("unchecked") // each question names the type of its own answer
	public <A> A answer(Question<A> question, Cancellation cancellation) {
		minePatterns(AskedNames.needPatterns(question), cancellation);
		return (A) switch (question) {
			case Question.Count(Filter filter) -> snapshot.select(filter, cancellation).count();
			case Question.Rows rows -> new RowPages(snapshot, cancellation).page(rows);
			case Question.FirstRows first -> new RowPages(snapshot, cancellation).first(first);
			case Question.Facet facet -> wholes.get(facet, facet.filter(), () -> new FacetCount(snapshot, cancellation).answer(facet),
					found -> found.values().size());
			case Question.Frequent frequent -> new FrequentTexts(snapshot, cancellation).answer(frequent);
			case Question.Occurrences occurrences -> new FrequentTexts(snapshot, cancellation).answer(occurrences);
			case Question.TimeHistogram histogram -> new TimeBuckets(snapshot, cancellation).answer(histogram);
			case Question.Numbers numbers -> new NumberStatistics(snapshot, cancellation).answer(numbers);
			case Question.Spread spread -> new NumberSpread(snapshot, cancellation).answer(spread);
			case Question.Groups groups -> new GroupStatistics(snapshot, cancellation).answer(groups);
			case Question.SortedNumbers sorted -> wholes.get(sorted, sorted.filter(),
					() -> new NumberStatistics(snapshot, cancellation).numbers(sorted.filter(), sorted.field()).tally(),
					found -> found.values().length);
			case Question.Trends trends -> new TimeTrends(snapshot, cancellation).answer(trends);
			case Question.Heat heat -> new PlaneCells(snapshot, cancellation).answer(heat);
			case Question.Scatter scatter -> new PlanePoints(snapshot, cancellation).answer(scatter);
			case Question.Profiles profiles -> new ValueProfiles(snapshot, cancellation).answer(profiles);
			case Question.Span(Filter filter) -> new SelectedExtent(snapshot, cancellation).of(filter);
			case Question.Patterns patterns -> new PatternTally(snapshot, cancellation).answer(patterns);
			case Question.Variables variables -> new VariableTally(snapshot, cancellation).answer(variables);
			case Question.One one -> new SingleEvents(snapshot, cancellation).one(one);
			case Question.Around around -> new SingleEvents(snapshot, cancellation).around(around);
			case Question.RowOf rowOf -> new RowPages(snapshot, cancellation).rowOf(rowOf);
			case Question.Find find -> new RowPages(snapshot, cancellation).find(find);
			case Question.Fields() -> new FieldCatalogue(snapshot).answer();
			case Question.Overview() -> new OverviewCount(snapshot, cancellation).answer();
		};
	}

	@Override
	public void prepare(Cancellation cancellation) {
		snapshot.sealed().filters().prepare(snapshot.dataset().segments(), snapshot.dataset().text(), cancellation);
		snapshot.patterns().mine(cancellation);
	}

	@Override
	public void watchMining(DoubleConsumer watcher) {
		snapshot.sealed().outlines().watch(watcher);
	}

	@Override
	public void visit(Filter filter, RowOrder order, EventVisitor visitor, Cancellation cancellation) throws IOException {
		minePatterns(AskedNames.any(filter, order, List.of()), cancellation);
		new RowVisits(snapshot, cancellation).events(filter, order, visitor);
	}

	@Override
	public void visitCells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor, Cancellation cancellation)
			throws IOException {
		minePatterns(AskedNames.any(filter, order, columns), cancellation);
		new RowVisits(snapshot, cancellation).cells(filter, order, columns, visitor);
	}

	@Override
	public void copyRaw(Filter filter, OutputStream out, Cancellation cancellation) throws IOException {
		minePatterns(AskedNames.any(filter), cancellation);
		new RawCopy(snapshot, cancellation).copy(filter, out);
	}

	private void minePatterns(boolean needed, Cancellation cancellation) {
		if (needed)
			snapshot.patterns().mine(cancellation);
	}
}
