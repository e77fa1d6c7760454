package dev.chiplog.engine.memory;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Origin;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.FrequentAnswer;
import dev.chiplog.query.Question;
import dev.chiplog.record.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Answers which values of a field are frequent, and how often given ones occur, however many there are: texts left on disk are read in the
/// order of their files, and memory holds a few thousand of them.
record FrequentTexts(Snapshot snapshot, Cancellation cancellation) {
	/// With so many counters for each value that can be frequent, those of a field that hardly repeats are too low for any to be.
	private static final int COUNTERS = 4;

	FrequentAnswer answer(Question.Frequent question) {
		RowSets selected = snapshot.select(question.filter(), cancellation);
		Reference field = snapshot.fields().resolve(question.field());
		int size = Math.multiplyExact(COUNTERS, question.most());
		FrequentSketch sketch = snapshot
				.foldSegments(cancellation, () -> new FrequentSketch(size),
						(part, index) -> visit(index, selected.sets().get(index), field, part::add))
				.stream().reduce(FrequentSketch::and).orElseGet(() -> new FrequentSketch(size));
		long least = sketch.total() / question.most();
		Map<String, Long> possible = sketch.above(least);
		Map<String, Long> counts = sketch.isExact() || possible.isEmpty() ? possible : counted(selected, field, possible.keySet()).counts;
		return new FrequentAnswer(listed(counts).stream().filter(each -> each.count() > least).toList(), sketch.total());
	}

	FrequentAnswer answer(Question.Occurrences question) {
		Counts counts = counted(snapshot.select(question.filter(), cancellation), snapshot.fields().resolve(question.field()),
				question.values());
		return new FrequentAnswer(listed(counts.counts), counts.having);
	}

	private static List<FacetValue> listed(Map<String, Long> counts) {
		List<FacetValue> listed = new ArrayList<>();
		counts.forEach((value, count) -> listed.add(new FacetValue(value, count)));
		return listed;
	}

	/// How often each wanted value occurs. One thread.
	private static final class Counts {
		private final Map<String, Long> counts;
		private long having;

		Counts(Collection<String> wanted) {
			counts = Set.copyOf(wanted).stream().collect(Collectors.toMap(value -> value, _ -> 0L));
		}

		void add(String value) {
			having++;
			counts.computeIfPresent(value, (_, count) -> count + 1);
		}

		Counts and(Counts other) {
			having += other.having;
			other.counts.forEach((value, count) -> counts.merge(value, count, Long::sum));
			return this;
		}
	}

	private Counts counted(RowSets selected, Reference field, Collection<String> wanted) {
		return snapshot
				.foldSegments(cancellation, () -> new Counts(wanted),
						(part, index) -> visit(index, selected.sets().get(index), field, part::add))
				.stream().reduce(Counts::and).orElseGet(() -> new Counts(wanted));
	}

	private void visit(int index, RowSet selected, Reference field, Consumer<String> visitor) {
		Segment segment = snapshot.segment(index);
		for (Strand whole : snapshot.strands().of(segment, field)) {
			Strand strand = whole.within(selected);
			switch (strand) {
				case Strand.Codes(RowSet slots, LongColumn codes, CodeTable table) -> {
					for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1))
						visitor.accept(table.text((int) codes.get(slot)));
				}
				case Strand.Stored(RowSet slots, Origin.Logged(var logged)) -> read(segment, slots, logged, visitor);
				case Strand.Times _,Strand.Levels _,Strand.Numbers _,Strand.Stored _ -> {
					SegmentTexts texts = SegmentTexts.of(snapshot, segment, field, strand.slots(), cancellation);
					for (int slot = strand.slots().next(0); slot >= 0; slot = strand.slots().next(slot + 1))
						visitor.accept(texts.texts().get(texts.keys()[slot]));
				}
			}
		}
	}

	private void read(Segment segment, RowSet slots, Field field, Consumer<String> visitor) {
		try {
			snapshot.dataset().text().texts(segment, slots, field, (_, bytes, from, to) -> {
				cancellation.check();
				visitor.accept(new String(bytes, from, to - from, StandardCharsets.UTF_8));
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}
}
