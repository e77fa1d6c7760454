package dev.chiplog.engine.memory.order;

import dev.chiplog.column.Dataset;
import dev.chiplog.engine.memory.selection.Layout;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.engine.memory.selection.Selector;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.Reference;
import dev.chiplog.engine.memory.value.StoredTexts;
import dev.chiplog.engine.memory.value.Strands;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.RowOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Numbers the rows that a filter selects; the last few numberings are kept, so that scrolling costs no sorting.
///
/// Threads: safe for any number of threads.
public final class RowOrdering {
	private static final int KEPT = 6;

	private final Dataset dataset;
	private final Layout layout;
	private final FieldResolver fields;
	private final Strands strands;
	private final StoredTexts texts;
	private final Selector selector;
	private final Map<Rows, RowSequence> kept = new LinkedHashMap<>(16, 0.75f, true);
	private final Map<Reference, ValueKeys> valueKeys = new ConcurrentHashMap<>();
	private @Nullable TimeOrder timeOrder;

	public RowOrdering(Dataset dataset, Layout layout, FieldResolver fields, Strands strands, StoredTexts texts, Selector selector) {
		this.dataset = dataset;
		this.layout = layout;
		this.fields = fields;
		this.strands = strands;
		this.texts = texts;
		this.selector = selector;
	}

	/// What a numbering of rows depends on.
	private record Rows(Filter filter, RowOrder order) {
	}

	/// The rows that the filter selects, in the order.
	///
	/// @throws dev.chiplog.engine.QueryException when no event can have the order's field
	public RowSequence rows(Filter filter, RowOrder order, Cancellation cancellation) {
		Rows wanted = new Rows(filter, order);
		@Nullable
		RowSequence known = kept(wanted);
		if (known != null)
			return known;
		RowSequence rows = ordered(selector.select(filter, cancellation), order, cancellation);
		synchronized (kept) {
			kept.put(wanted, rows);
			if (kept.size() > KEPT)
				kept.remove(kept.keySet().iterator().next());
		}
		return rows;
	}

	/// The ordinals of the first rows that the filter selects, in the order: by time, as soon as `least` of them are found.
	///
	/// @param most how many are wanted at most
	/// @throws dev.chiplog.engine.QueryException as [#rows] does
	public int[] first(Filter filter, RowOrder order, int least, int most, Cancellation cancellation) {
		@Nullable
		RowSequence known = kept(new Rows(filter, order));
		if (known == null && fields.resolve(order.field()).isTime())
			return new TimeWalk(timeOrder(), layout, selector.bySegment(filter, cancellation), order.descending(), cancellation)
					.first(least, most);
		return (known == null ? rows(filter, order, cancellation) : known).slice(0, most);
	}

	private @Nullable RowSequence kept(Rows wanted) {
		synchronized (kept) {
			return kept.get(wanted);
		}
	}

	private RowSequence ordered(RowSets selected, RowOrder order, Cancellation cancellation) {
		Reference reference = fields.resolve(order.field());
		RowSequence byTime = new TimeRows(timeOrder(), selected);
		if (reference.isTime())
			return order.descending() ? new ReversedRows(byTime) : byTime;
		ValueKeys valueKeys = keys(reference);
		if (valueKeys.isComplete())
			return new SortedRows(
					new KeyedRows(dataset, strands, reference, valueKeys, selected, ValueKeys.Kind.NUMBER, order.descending()),
					timeOrder());
		int[] ordinals = byTime.slice(0, Math.toIntExact(byTime.size()));
		SortKeys keys = new SortKeys(dataset, selected, reference, strands, texts, cancellation);
		return new ListedRows(sorted(ordinals, keys, order.descending()));
	}

	/// Sorts by value and then by kind; both sorts are stable, so equal values stay in time order.
	private static int[] sorted(int[] ordinals, SortKeys keys, boolean descending) {
		long[] values = new long[ordinals.length];
		for (int row = 0; row < values.length; row++)
			values[row] = descending ? ~keys.keys[ordinals[row]] : keys.keys[ordinals[row]];
		int[] byValue = picked(ordinals, StableSort.order(values));
		long[] kinds = new long[ordinals.length];
		for (int row = 0; row < kinds.length; row++) {
			byte kind = keys.kinds[byValue[row]];
			kinds[row] = descending && kind != SortKeys.ABSENT ? -kind : kind;
		}
		return picked(byValue, StableSort.order(kinds));
	}

	private static int[] picked(int[] ordinals, int[] order) {
		int[] picked = new int[order.length];
		for (int row = 0; row < picked.length; row++)
			picked[row] = ordinals[order[row]];
		return picked;
	}

	private ValueKeys keys(Reference reference) {
		return valueKeys.computeIfAbsent(reference, fresh -> new ValueKeys(dataset, strands, fresh));
	}

	private synchronized TimeOrder timeOrder() {
		if (timeOrder == null)
			timeOrder = new TimeOrder(dataset, layout);
		return timeOrder;
	}
}
